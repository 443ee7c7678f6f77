import { describe, expect, test } from "vitest";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readStanding } from "@/lib/db/read/sessions";
import { changeRole } from "@/lib/workflow/change-role";
import { membershipOf } from "../support/accounts";
import { must, noon, openNewsroom } from "../support/newsroom";

describe("changing a role", () => {
  test("holds from the next request on and stands in the history", async () => {
    const { admin, analyst } = await openNewsroom();
    const member = await membershipOf(analyst);
    must(await changeRole(admin, member, "reviewer", noon));
    expect((await readStanding(analyst.userId, analyst.workspaceSlug))?.role).toBe("reviewer");
    const [event] = await readHistory(scopeOf(admin), "member", member.id);
    expect(event).toMatchObject({
      verb: "change-role",
      by: "Ada",
      before: { role: "analyst" },
      after: { role: "reviewer" },
    });
  });

  test("that somebody else changed meanwhile says theirs, yours, who and when, and changes nothing", async () => {
    const { admin, analyst } = await openNewsroom();
    const seen = await membershipOf(analyst);
    must(await changeRole(admin, seen, "editor", noon));
    const late = await changeRole(admin, seen, "viewer", noon);
    expect(late).toMatchObject({
      error: {
        reason: "stale",
        theirs: { version: 2, by: "Ada", at: noon, fields: [{ theirs: "editor", yours: "viewer" }] },
      },
    });
    expect(!late.ok && late.error.detail).toMatch(/Ada .*2015-11-12 at 12:00 UTC.*editor.*viewer/);
    expect((await membershipOf(analyst)).role).toBe("editor");
  });

  test("never leaves a workspace without an admin, however two of them try at once", async () => {
    const { admin, analyst } = await openNewsroom();
    expect(await changeRole(admin, await membershipOf(admin), "viewer", noon)).toMatchObject({
      error: { reason: "in-use" },
    });
    must(await changeRole(admin, await membershipOf(analyst), "admin", noon));
    const second = { ...analyst, role: "admin" } as const;
    const [one, other] = await Promise.all([
      changeRole(admin, await membershipOf(analyst), "viewer", noon),
      changeRole(second, await membershipOf(admin), "viewer", noon),
    ]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    const roles = [(await membershipOf(admin)).role, (await membershipOf(analyst)).role];
    expect(roles.filter((role) => role === "admin")).toHaveLength(1);
  });

  test.each(["viewer", "analyst", "reviewer", "editor"] as const)("is not for a role of %s", async (role) => {
    const people = await openNewsroom();
    const member = await membershipOf(people.colleague);
    expect(await changeRole(people[role], member, "admin", noon)).toMatchObject({ error: { reason: "not-permitted" } });
  });

  test("does not reach into another workspace", async () => {
    const [{ admin }, other] = await Promise.all([openNewsroom(), openNewsroom()]);
    const member = await membershipOf(other.analyst);
    expect(await changeRole(admin, member, "viewer", noon)).toMatchObject({ error: { reason: "not-found" } });
  });
});
