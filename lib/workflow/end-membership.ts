import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { countOtherAdmins, type Member, readMember } from "../db/read/members.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { revokeInvitations } from "../db/write/invitations.ts";
import { queuePeople, updateMembership } from "../db/write/members.ts";
import { endSessionsOf } from "../db/write/sessions.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { lastAdmin } from "./change-role.ts";
import { tellMet } from "./tell-stale.ts";

const roleNow = ({ role }: Pick<Member, "role">) => ({ label: "Role now", before: null, after: role });

/**
 * Ends a membership at once: the person is signed out everywhere, and invitations they made and nobody answered are taken back. What they
 * did stays theirs. Refuses: not-found, not-permitted, stale (with what changed), already-done, in-use (the last admin).
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
    if (!member) return refuse("not-found");
    if (member.endedAt) return tellMet(tx, "already-done", { kind: "member", id: member.id, version: member.version });
    const { id, version } = member;
    const met = { kind: "member", id, version } as const;
    if (version !== seen.version) return tellMet(tx, "stale", { ...met, changes: [roleNow(member)] });
    if (member.role === "admin" && (await countOtherAdmins(tx, member.userId)) === 0)
      return refuse("in-use", { detail: lastAdmin });
    if (!(await updateMembership(tx, seen, { endedAt: now, endedById: actor.userId })))
      return tellMet(tx, "stale", met);
    await revokeInvitations(tx, { invitedById: member.userId }, now);
    await endSessionsOf(tx.client, { userId: member.userId, endReason: "removed" }, now);
    const before = { name: member.name, role: member.role };
    await recordEvent(tx, { verb: "end-membership", subjectKind: "member", subjectId: id, before }, now);
    return ok(null);
  });
}
