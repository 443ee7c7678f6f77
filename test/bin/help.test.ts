import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { verbHelp } from "../../bin/help.mjs";
import { parse } from "../support/architecture/imports";
import { sourceFiles } from "../support/architecture/listing";

function gainsay(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  return spawnSync(path.resolve("bin", "gainsay"), args, { encoding: "utf8", input: "", env });
}

const withoutSettings = { NODE_ENV: "test", PATH: process.env.PATH, HOME: process.env.HOME } as const;

describe("help", () => {
  test.each(Object.keys(verbHelp))("of %s shows how it is said, with an example", (verb) => {
    const { status, stdout } = gainsay([verb, "--help"]);
    expect([status, stdout.includes(`gainsay ${verb}`), stdout.includes("Examples:")]).toEqual([0, true, true]);
    expect(gainsay(["help", verb]).stdout).toBe(stdout);
  });

  test("names every verb, and none that there is not", () => {
    const { stdout } = gainsay(["--help"]);
    for (const verb of Object.keys(verbHelp)) expect(stdout).toContain(`gainsay ${verb}`);
    expect(gainsay(["frobnicate", "--help"]).status).toBe(2);
    expect(gainsay(["help", "frobnicate"]).status).toBe(2);
  });

  test("and version answer within half a second", () => {
    // A busy machine may delay any one of them: what counts is that it can.
    const fastest = (args: readonly string[]) => {
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 8 && best >= 500; tries++) {
        const from = performance.now();
        gainsay(args);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    expect(fastest(["--help"])).toBeLessThan(500);
    expect(fastest(["version", "--json"])).toBeLessThan(500);
  }, 30_000);
});

describe("a verb that needs no database", () => {
  const files = new Map(sourceFiles().map((file) => [file.path, parse(file)]));

  // Everything a file brings along, its own imports at load and later, and theirs.
  function broughtBy(start: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const open = [start];
    for (let file = open.pop(); file; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { specifier } of files.get(file)?.imports ?? []) {
        if (!specifier.startsWith(".")) packages.add(specifier);
        else open.push(path.posix.join(path.posix.dirname(file), specifier));
      }
    }
    return { files: seen, packages };
  }

  test.each(["extract", "compare", "worth"])("%s never loads the database client", (verb) => {
    const { files: brought, packages } = broughtBy(`bin/verbs/${verb}.ts`);
    expect([...brought].filter((file) => /^lib\/(db|auth|workflow|jobs)\//.test(file))).toEqual([]);
    expect([...packages].filter((name) => /^(pg|pg-boss|@prisma\/.*|next.*)$/.test(name))).toEqual([]);
    expect(brought.size).toBeGreaterThan(10);
  });

  test("is told from one that does", () => {
    expect([...broughtBy("bin/verbs/claims.ts").files]).toContain("lib/db/client.ts");
  });
});

describe("without settings or a terminal", () => {
  const claims = ["claims", "list", "--workspace", "desk"];

  test.each([
    ["migrate", ["migrate", "status"], 2, "DATABASE_URL"],
    ["init", ["init", "--workspace", "Ours"], 2, "--password-file"],
    ["claims", ["claims", "list"], 2, "--workspace"],
    ["user", ["user", "promote", "a@example.org"], 2, "user add|role|disable"],
    ["a bad address", ["user", "add", "nobody", "--role", "viewer"], 2, "e-mail"],
    ["serve", ["serve"], 1, "GAINSAY_SECRET"],
    ["claims of somebody", [...claims, "--as", "noor@example.org"], 1, "gainsay: DATABASE_URL is not set"],
  ])(
    "%s says what is missing and asks nothing back",
    (_, args, status, words) => {
      const answer = gainsay(args, withoutSettings);
      expect([answer.status, answer.stderr.includes(words)]).toEqual([status, true]);
    },
    30_000,
  );

  test("doctor finds fault and says where", () => {
    const { status, stdout } = gainsay(["doctor", "--json"], withoutSettings);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          check: "settings",
          state: "failed",
          words: expect.stringContaining("GAINSAY_SECRET"),
        }),
        expect.objectContaining({ check: "database", state: "failed" }),
      ]),
    );
  }, 30_000);
});
