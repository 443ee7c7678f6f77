import { describe, expect, it } from "vitest";
import { independentListing, sourceFiles } from "./support/architecture/listing.ts";
import { breaches } from "./support/architecture/walls.ts";

const files = sourceFiles();

describe("the house", () => {
  it("keeps every wall", () => {
    expect(breaches(files).map(({ file, wall }) => `${file} ${wall}`)).toEqual([]);
  });

  it("was looked at whole", () => {
    expect(files.map(({ path }) => path).sort()).toEqual([...independentListing()].sort());
    expect(files.length).toBeGreaterThan(50);
  });
});

describe("a trespass", () => {
  const found = (path: string, text: string, ...others: readonly (readonly [string, string])[]) =>
    breaches([{ path, text }, ...others.map(([path, text]) => ({ path, text }))]).map(
      ({ file, wall }) => `${file} ${wall}`,
    );

  it.each([
    ["lib/text/a.ts", `import { readFileSync } from "node:fs";`, "node:fs"],
    ["lib/units/a.ts", `import type { Span } from "../text/span.ts";`, "lib/text/span.ts"],
    ["lib/model/a.ts", `import { z } from "zod";`, "zod"],
    ["lib/model/a.ts", `import { claimSchema } from "./claim.schema.ts";`, "lib/model/claim.schema.ts"],
    ["lib/extract/a.ts", `import type { Outcome } from "../compare/outcome.ts";`, "lib/compare/outcome.ts"],
    ["lib/compare/a.ts", `export { db } from "../db/client.ts"; export const here = 1;`, "lib/db/client.ts"],
    ["lib/formats/a.ts", `type Row = import("../db/read/posts.ts").Row;`, "lib/db/read/posts.ts"],
    ["lib/access/a.ts", `const later = () => import("next/headers");`, "next/headers"],
    ["lib/settings/a.ts", `import { ok } from "../model/result.ts";`, "lib/model/result.ts"],
    ["lib/db/a.ts", `import { importPost } from "@/lib/workflow/import-post";`, "lib/workflow/import-post"],
    ["lib/auth/a.ts", `import { importPost } from "../workflow/import-post.ts";`, "lib/workflow/import-post.ts"],
    ["lib/net/a.ts", `import { insertPost } from "../db/write/posts.ts";`, "lib/db/write/posts.ts"],
    ["lib/jobs/a.ts", `const step = require("../workflow/import-post.ts");`, "lib/workflow/import-post.ts"],
    ["lib/workflow/a.ts", `import { requireActor } from "../auth/require-actor.ts";`, "lib/auth/require-actor.ts"],
    ["lib/workflow/a.ts", `import { revalidatePath } from "next/cache";`, "next/cache"],
    ["lib/workflow/a.ts", `import { Prisma } from "../db/generated/client.ts";`, "lib/db/generated/client.ts"],
    ["app/a.ts", `import { insertPost } from "../lib/db/write/posts.ts";`, "lib/db/write/posts.ts"],
    ["app/a.ts", `import { db } from "../lib/db/client.ts";`, "lib/db/client.ts"],
    ["app/a.ts", `import pg from "pg";`, "pg"],
    ["app/_ui/button.tsx", `import { readPost } from "../../lib/db/read/posts.ts";`, "lib/db/read/posts.ts"],
    ["bin/a.ts", `import { insertPost } from "../lib/db/write/posts.ts";`, "lib/db/write/posts.ts"],
    ["seeds/a.ts", `import { Page } from "../app/page.tsx";`, "app/page.tsx"],
    ["test/a.ts", `import Page from "../app/page";`, "app/page"],
  ])("in %s is found: %s", (path, text, reached) => {
    expect(found(path, text)).toEqual([
      expect.stringMatching(`^${path} imports ${reached.replaceAll(".", "\\.")}, which `),
    ]);
  });

  it("through a file that is sent to the browser without saying so is found", () => {
    const form = ["app/form.tsx", `"use client"; import { rows } from "./rows";`] as const;
    const rows = [
      `app/rows.ts`,
      `import { readPost } from "../lib/db/read/posts.ts"; export const rows = readPost;`,
    ] as const;
    expect(found(...form, rows)).toEqual(["app/rows.ts is sent to the browser and imports lib/db/read/posts.ts"]);
  });

  it("of a command that runs before packages are installed is found", () => {
    expect(found("bin/demo.mjs", `import next from "next";`)).toHaveLength(1);
    expect(found("bin/demo.mjs", `const { default: next } = await import("next");`)).toEqual([]);
  });

  it("by going in circles is found, also over types", () => {
    const a = ["lib/model/a.ts", `import type { B } from "./b.ts"; export type A = B;`] as const;
    const b = ["lib/model/b.ts", `import type { A } from "./a.ts"; export type B = A;`] as const;
    expect(found(...a, b)).toEqual(["lib/model/a.ts is in a cycle: lib/model/a.ts → lib/model/b.ts → lib/model/a.ts"]);
  });

  it.each([
    ["lib/model/index.ts", `export * from "./claim.ts"; export { ok } from "./result.ts";`, "barrel"],
    ["lib/text/utils.ts", "export const one = 1;", "utils"],
    ["lib/text/text-helpers.ts", "export const one = 1;", "helpers"],
    ["lib/misc/one.ts", "export const one = 1;", "no room"],
    ["app/w/page.tsx", "\n".repeat(61), "61 lines"],
  ])("by shape, as in %s, is found", (path, text, word) => {
    expect(found(path, text)).toEqual([expect.stringContaining(word)]);
  });

  it.each([
    ["lib/model/claim.ts", `import type { Span } from "../text/span.ts"; import { one } from "./result.ts";`],
    ["lib/model/claim.schema.ts", `import { z } from "zod"; import { kinds } from "./claim.ts";`],
    ["lib/extract/rules/index.ts", `export { share } from "./share.ts";`],
    ["lib/workflow/import-post.ts", `import { insertPost } from "../db/write/posts.ts";`],
    ["app/p/page.tsx", `import "./page.css"; import { requireActor } from "@/lib/auth/require-actor";`],
    ["app/page.tsx", "\n".repeat(60)],
    ["lib/text/a.ts", `// import "node:fs"\nexport const text = 'import x from "node:fs"';`],
  ])("is not seen where there is none: %s", (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it("is not overlooked because a file does not parse", () => {
    expect(() => found("lib/text/a.ts", "const = ;")).toThrow("lib/text/a.ts");
  });
});
