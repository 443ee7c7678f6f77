import { describe, expect, test } from "vitest";
import { liveSession } from "@/lib/auth/session";
import { newToken } from "@/lib/auth/tokens";
import { readInvitationOffer } from "@/lib/db/read/invitations";
import { readStanding } from "@/lib/db/read/sessions";
import { changeRole } from "@/lib/workflow/change-role";
import { endMembership } from "@/lib/workflow/end-membership";
import { inviteMember } from "@/lib/workflow/invite-member";
import { membershipOf, signIn } from "../support/accounts";
import { must, noon, openNewsroom } from "../support/newsroom";

describe("ending a membership", () => {
  test("signs the person out at once and closes the desk to them", async () => {
    const { admin, analyst } = await openNewsroom();
    const sid = await signIn(analyst, noon);
    must(await endMembership(admin, await membershipOf(analyst), noon));
    expect(await liveSession(sid, noon)).toBeNull();
    expect(await readStanding(analyst.userId, analyst.workspaceSlug)).toBeNull();
  });

  test("takes back the invitations the person made and nobody answered", async () => {
    const { admin, editor } = await openNewsroom();
    must(await changeRole(admin, await membershipOf(editor), "admin", noon));
    const { hash } = newToken();
    const invitation = { email: "new@example.org", role: "admin", tokenHash: hash } as const;
    must(await inviteMember({ ...editor, role: "admin" }, invitation, noon));
    must(await endMembership(admin, await membershipOf(editor), noon));
    expect(await readInvitationOffer(hash, noon)).toBeNull();
  });

  test("is refused for the last admin, for who is no member now, and to all but admins", async () => {
    const { admin, analyst, editor } = await openNewsroom();
    expect(await endMembership(admin, await membershipOf(admin), noon)).toMatchObject({ error: { reason: "in-use" } });
    expect(await endMembership(editor, await membershipOf(analyst), noon)).toMatchObject({
      error: { reason: "not-permitted" },
    });
    must(await endMembership(admin, await membershipOf(analyst), noon));
    expect(await endMembership(admin, await membershipOf(analyst), noon)).toMatchObject({
      error: { reason: "already-done", theirs: { by: "Ada", at: noon, did: "removed this person", again: false } },
    });
  });
});
