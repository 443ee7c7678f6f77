import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { archivePage } from "../support/archive-page";
import { openNewsroom } from "../support/newsroom";

function gainsay(args: readonly string[], input = "") {
  return spawnSync(path.resolve("bin", "gainsay"), args, { input, encoding: "utf8", env: process.env });
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
