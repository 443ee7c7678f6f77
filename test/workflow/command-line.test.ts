import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { archivePage } from "../support/archive-page";
import { openNewsroom } from "../support/newsroom";
import { emptyDatabase } from "../support/test-database";

function gainsay(args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}) {
  return spawnSync(path.resolve("bin", "gainsay"), args, { input, encoding: "utf8", env: { ...process.env, ...env } });
}

test("a page is imported as a member, and the second time everything is already here", async () => {
  const { analyst } = await openNewsroom();
  const { email } = await db().user.findUniqueOrThrow({ where: { id: analyst.userId } });
  const who = ["--workspace", analyst.workspaceSlug, "--as", email];
  const once = gainsay(["import", ...who, "--publisher", "Northern Fields", "--json", "-"], archivePage);
  expect([once.status, JSON.parse(once.stdout).counts]).toEqual([0, expect.objectContaining({ new: 3, refused: 0 })]);
  const again = gainsay(["import", ...who, "--publisher", "Northern Fields", "-"], archivePage);
  expect(again.stdout).toContain("3 already-here");
  const event = await db().event.findFirst({ where: { workspaceId: analyst.workspaceId, verb: "apply-import" } });
  expect(event?.operator).toBeTruthy();
  expect(gainsay(["export", "claims", ...who, "--format", "csv"]).stdout).toMatch(/^id,version,sentence/);
}, 60_000);

test("nobody acts for a stranger, and a missing publisher is said", async () => {
  const { analyst } = await openNewsroom();
  const { email } = await db().user.findUniqueOrThrow({ where: { id: analyst.userId } });
  expect(
    gainsay(["claims", "list", "--workspace", analyst.workspaceSlug, "--as", "stranger@example.org"]),
  ).toMatchObject({ status: 4 });
  expect(gainsay(["claims", "list"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--workspace") });
  const open = gainsay(["import", "--workspace", analyst.workspaceSlug, "--as", email, "-"], archivePage);
  expect(open).toMatchObject({ status: 1, stderr: expect.stringContaining("Say who published it") });
}, 60_000);

describe("people, from the command line", () => {
  const who = async (newsroom: Awaited<ReturnType<typeof openNewsroom>>) => {
    const { email } = await db().user.findUniqueOrThrow({ where: { id: newsroom.admin.userId } });
    return ["--workspace", newsroom.admin.workspaceSlug, "--as", email];
  };

  test("are invited by a link, added with a password, given a role and disabled, by the operator for an admin", async () => {
    const newsroom = await openNewsroom();
    const as = await who(newsroom);
    const noor = `noor-${newsroom.admin.userId}@example.org`;
    const invited = gainsay(["user", "add", noor, "--role", "analyst", ...as, "--json"], "", {
      GAINSAY_URL: "https://desk.example.org",
    });
    expect(JSON.parse(invited.stdout).link).toMatch(/^https:\/\/desk\.example\.org\/join\/[\w-]{43}$/);
    const added = gainsay(
      ["user", "add", noor, "--role", "analyst", "--name", "Noor", "--password-file", "-", ...as],
      "a harvest of long words\n",
    );
    expect([added.status, added.stdout]).toEqual([0, `${noor}  analyst\n`]);
    expect(
      gainsay(
        ["user", "add", noor, "--role", "viewer", "--name", "N", "--password-file", "-", ...as],
        "a harvest of long words",
      ).status,
    ).toBe(3);
    expect(gainsay(["user", "role", noor, "editor", ...as]).status).toBe(0);
    expect(gainsay(["user", "disable", noor, ...as]).stdout).toContain("disabled");
    const user = await db().user.findUniqueOrThrow({ where: { email: noor }, include: { memberships: true } });
    expect([user.disabledAt !== null, user.memberships[0]?.role]).toEqual([true, "editor"]);
    const events = await db().event.findMany({ where: { workspaceId: newsroom.admin.workspaceId } });
    expect(events.every(({ operator }) => operator)).toBe(true);
  }, 60_000);

  test("are not looked after by an editor, and strangers and short passwords are told apart", async () => {
    const newsroom = await openNewsroom();
    const [as, { email }] = [
      await who(newsroom),
      await db().user.findUniqueOrThrow({ where: { id: newsroom.editor.userId } }),
    ];
    const editor = ["--workspace", newsroom.admin.workspaceSlug, "--as", email];
    expect(gainsay(["user", "disable", email, ...editor])).toMatchObject({ status: 1 });
    expect(gainsay(["user", "disable", "stranger@example.org", ...as])).toMatchObject({ status: 4 });
    expect(gainsay(["user", "role", email, "king", ...as])).toMatchObject({ status: 2 });
    const short = ["user", "add", "x@example.org", "--role", "viewer", "--name", "X", "--password-file", "-", ...as];
    expect(gainsay(short, "short")).toMatchObject({ status: 2, stderr: expect.stringContaining("12 characters") });
  }, 60_000);
});

describe("an installation, from the command line", () => {
  test("begins with migrate and init on an empty database, once for an address", async () => {
    const owner = { DATABASE_URL: await emptyDatabase() };
    const status = () => JSON.parse(gainsay(["migrate", "status", "--json"], "", owner).stdout);
    expect([status().applied.length, status().pending.length > 0]).toEqual([0, true]);
    const init = [
      "init",
      "--workspace",
      "Harvest desk",
      "--name",
      "Ada",
      "--email",
      "Ada@example.org",
      "--password-file",
      "-",
    ];
    const made = gainsay([...init, "--json"], "a harvest of long words\n", owner);
    expect([made.status, JSON.parse(made.stdout)]).toEqual([
      0,
      { workspace: "harvest-desk", admin: "ada@example.org" },
    ]);
    expect(status().pending).toEqual([]);
    const again = gainsay(init, "a harvest of long words\n", owner);
    expect([again.status, again.stderr]).toEqual([
      3,
      expect.stringMatching(/^gainsay: \S+@\S+ has an account already\.$/m),
    ]);
    const doctor = gainsay(["doctor", "--json"], "", {
      ...owner,
      GAINSAY_SECRET: "x".repeat(40),
      GAINSAY_URL: "http://localhost:3000",
    });
    const states = Object.fromEntries(
      JSON.parse(doctor.stdout).map((one: { check: string; state: string }) => [one.check, one.state]),
    );
    expect([doctor.status, states.settings, states.migrations]).toEqual([0, "ok", "ok"]);
  }, 120_000);
});

test("a database that is not reached, or lets nobody in, is one line and no trace", () => {
  const claims = ["claims", "list", "--workspace", "desk", "--as", "noor@example.org"];
  const own = new URL(process.env.DATABASE_URL ?? "");
  const [nowhere, locked] = [new URL(own), new URL(own)];
  nowhere.port = "1";
  locked.password = "not the password";
  for (const { href } of [nowhere, locked])
    expect(gainsay(claims, "", { DATABASE_URL: href })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^gainsay: the database that DATABASE_URL names: .+\n$/),
    });
}, 60_000);
