import type { Actor, Role } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readOpenInvitations } from "../db/read/invitations.ts";
import { readMembershipOf } from "../db/read/members.ts";
import { readAccountByEmail } from "../db/read/users.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertInvitation, revokeInvitations } from "../db/write/invitations.ts";
import { linkHours, type TokenHash } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/**
 * Invites a person by address for one role, good for two weeks; an earlier open invitation of that address is taken back.
 * Only the token's hash is kept. Refuses: not-permitted, already-done (a member).
 */
export function inviteMember(
  actor: Actor,
  invitation: { readonly email: string; readonly role: Role; readonly tokenHash: TokenHash },
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "people.manage")) return refuse("not-permitted");
    const { email, role } = invitation;
    const account = await readAccountByEmail(email, tx.client);
    const member = account && (await readMembershipOf(tx, account.id));
    if (member && !member.endedAt)
      return refuse("already-done", { field: "email", detail: `${member.name} is a member already.` });
    await revokeInvitations(tx, { email }, now);
    const expiresAt = new Date(now.getTime() + linkHours.invitation * 3_600_000);
    const id = await insertInvitation(tx, { ...invitation, expiresAt }, now);
    const after = { email, role };
    await recordEvent(tx, { verb: "invite-member", subjectKind: "invitation", subjectId: id, after }, now);
    return ok(id);
  });
}

/** Takes an open invitation back. Refuses: not-permitted, not-found (unknown, answered or outdated). */
export function revokeInvitation(actor: Actor, id: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "people.manage")) return refuse("not-permitted");
    const invitation = (await readOpenInvitations(tx, now)).find((open) => open.id === id);
    if (!invitation || (await revokeInvitations(tx, { id }, now)) === 0) return refuse("not-found");
    const before = { email: invitation.email, role: invitation.role };
    await recordEvent(tx, { verb: "revoke-invitation", subjectKind: "invitation", subjectId: id, before }, now);
    return ok(null);
  });
}
