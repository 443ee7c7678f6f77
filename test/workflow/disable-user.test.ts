import { describe, expect, test } from "vitest";
import { liveSession } from "@/lib/auth/session";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { newId } from "@/lib/db/ids";
import { changeRole } from "@/lib/workflow/change-role";
import { disableUser, enableUser } from "@/lib/workflow/disable-user";
import { membershipOf, signIn, withPassword } from "../support/accounts";
import { must, noon, openNewsroom } from "../support/newsroom";

const visitor = { address: "192.0.2.7", agent: "test" };

describe("disabling an account", () => {
  test("ends every session at once, and the right password opens nothing until it is enabled", async () => {
    const { admin, analyst } = await openNewsroom();
    const email = await withPassword(analyst, "a long enough password");
    const sids = [await signIn(analyst, noon), await signIn(analyst, noon)];
    must(await disableUser(admin, await membershipOf(analyst), noon));
    expect(await Promise.all(sids.map((sid) => liveSession(sid, noon)))).toEqual([null, null]);
    const tryIn = () => signInWithPassword({ email, password: "a long enough password" }, visitor, noon);
    expect(await tryIn()).toMatchObject({ ok: false });
    must(await enableUser(admin, await membershipOf(analyst), noon));
    expect(await tryIn()).toMatchObject({ ok: true });
    expect(await Promise.all(sids.map((sid) => liveSession(sid, noon)))).toEqual([null, null]);
  });

  test("is refused for the last admin, also while a second one is disabled", async () => {
    const { admin, editor } = await openNewsroom();
    expect(await disableUser(admin, await membershipOf(admin), noon)).toMatchObject({ error: { reason: "in-use" } });
    must(await changeRole(admin, await membershipOf(editor), "admin", noon));
    must(await disableUser(admin, await membershipOf(editor), noon));
    expect(await disableUser(admin, await membershipOf(admin), noon)).toMatchObject({ error: { reason: "in-use" } });
  });

  test("is not for an admin of one workspace when the account belongs to another too", async () => {
    const [here, there] = await Promise.all([openNewsroom(), openNewsroom()]);
    const { userId } = here.analyst;
    const { workspaceId } = there.admin;
    await db().membership.create({ data: { workspaceId, id: newId(), userId, role: "viewer", since: noon } });
    expect(await disableUser(here.admin, await membershipOf(here.analyst), noon)).toMatchObject({
      error: { reason: "not-permitted", detail: expect.stringContaining("no admin of") },
    });
  });

  test("is refused against an account that changed, twice, and to all but admins", async () => {
    const { admin, analyst, editor } = await openNewsroom();
    const seen = await membershipOf(analyst);
    expect(await disableUser(editor, seen, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    must(await disableUser(admin, seen, noon));
    expect(await disableUser(admin, seen, noon)).toMatchObject({ error: { reason: "stale" } });
    expect(await disableUser(admin, await membershipOf(analyst), noon)).toMatchObject({
      error: { reason: "already-done" },
    });
  });
});
