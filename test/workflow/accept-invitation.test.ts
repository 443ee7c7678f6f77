import { describe, expect, test } from "vitest";
import { newToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db/client";
import { readMembers } from "@/lib/db/read/members";
import { scopeOf } from "@/lib/db/read/scope";
import type { PasswordHash } from "@/lib/model/account";
import { acceptInvitation, joinWithNewAccount } from "@/lib/workflow/accept-invitation";
import { inviteMember, revokeInvitation } from "@/lib/workflow/invite-member";
import { must, noon, openNewsroom } from "../support/newsroom";

const person = { name: "Noor", passwordHash: "$argon2id$test" as PasswordHash };
const weeks = (n: number) => new Date(noon.getTime() + n * 7 * 24 * 3_600_000);

async function invited(role: "analyst" | "editor" = "analyst") {
  const newsroom = await openNewsroom();
  const email = `noor-${newsroom.admin.userId}@example.org`;
  const { hash } = newToken();
  const id = must(await inviteMember(newsroom.admin, { email, role, tokenHash: hash }, noon));
  return { ...newsroom, email, hash, id };
}

describe("an invitation", () => {
  test("makes a new person a member once, with the role it names, by who made it", async () => {
    const { admin, email, hash } = await invited("editor");
    must(await joinWithNewAccount(hash, person, noon));
    const noor = (await readMembers(scopeOf(admin))).find((member) => member.email === email);
    expect(noor).toMatchObject({ name: "Noor", role: "editor", since: noon, grantedBy: "Ada" });
    expect(await joinWithNewAccount(hash, person, noon)).toMatchObject({ error: { reason: "not-found" } });
  });

  test("is used once however many open it at the same time", async () => {
    const { hash } = await invited();
    const tries = await Promise.all([1, 2, 3].map(() => joinWithNewAccount(hash, person, noon)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("for an address with an account is taken with that account and no other", async () => {
    const [{ hash, email }, elsewhere] = [await invited(), await openNewsroom()];
    await db().user.update({ where: { id: elsewhere.analyst.userId }, data: { email } });
    expect(await joinWithNewAccount(hash, person, noon)).toMatchObject({ error: { reason: "already-done" } });
    expect(await acceptInvitation(hash, elsewhere.editor.userId, noon)).toMatchObject({
      error: { reason: "not-permitted" },
    });
    must(await acceptInvitation(hash, elsewhere.analyst.userId, noon));
  });

  test("that is outdated, replaced or taken back opens nothing", async () => {
    const { admin, email, hash } = await invited();
    expect(await joinWithNewAccount(hash, person, weeks(3))).toMatchObject({ error: { reason: "not-found" } });
    const second = newToken();
    const id = must(await inviteMember(admin, { email, role: "viewer", tokenHash: second.hash }, noon));
    expect(await joinWithNewAccount(hash, person, noon)).toMatchObject({ error: { reason: "not-found" } });
    must(await revokeInvitation(admin, id, noon));
    expect(await joinWithNewAccount(second.hash, person, noon)).toMatchObject({ error: { reason: "not-found" } });
  });

  test("is made by admins alone, and for nobody who is a member", async () => {
    const { admin, editor, analyst } = await openNewsroom();
    const { email } = await db().user.findUniqueOrThrow({ where: { id: analyst.userId } });
    const invitation = { email, role: "viewer", tokenHash: newToken().hash } as const;
    expect(await inviteMember(editor, invitation, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await inviteMember(admin, invitation, noon)).toMatchObject({
      error: { reason: "already-done", field: "email" },
    });
  });
});
