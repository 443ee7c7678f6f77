import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { countOtherAdmins, readMember } from "../db/read/members.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { revokeInvitations } from "../db/write/invitations.ts";
import { queuePeople, updateMembership } from "../db/write/members.ts";
import { endSessionsOf } from "../db/write/sessions.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { lastAdmin } from "./change-role.ts";
import { tellStale } from "./tell-stale.ts";

/**
 * Ends a membership at once: the person is signed out everywhere, and invitations they made and nobody answered are taken back. What they
 * did stays theirs. Refuses: not-found, not-permitted, stale, in-use (the last admin).
 */
export function endMembership(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "people.manage")) return refuse("not-permitted");
    await queuePeople(tx);
    const member = await readMember(tx, seen.id);
    if (!member || member.endedAt) return refuse("not-found");
    const { id, version } = member;
    if (version !== seen.version)
      return tellStale(tx, { kind: "member", id, version, theirs: member.role, yours: "member no longer" });
    if (member.role === "admin" && (await countOtherAdmins(tx, member.userId)) === 0)
      return refuse("in-use", { detail: lastAdmin });
    if (!(await updateMembership(tx, seen, { endedAt: now, endedById: actor.userId }))) return refuse("stale");
    await revokeInvitations(tx, { invitedById: member.userId }, now);
    await endSessionsOf(tx.client, { userId: member.userId, endReason: "removed" }, now);
    const before = { name: member.name, role: member.role };
    await recordEvent(tx, { verb: "end-membership", subjectKind: "member", subjectId: id, before }, now);
    return ok(null);
  });
}
