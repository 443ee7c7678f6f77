import type { Actor, Role } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { countOtherAdmins, readMember } from "../db/read/members.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { queuePeople, updateMembership } from "../db/write/members.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellStale } from "./tell-stale.ts";

/** What the last admin is told who would leave the workspace without one. */
export const lastAdmin = "This is the last admin here who can sign in. Make somebody else an admin first.";

const typedRole = (role: Role) => [{ name: "role", label: "Role", value: role, words: role }];

/**
 * Gives a member another role; it holds from their next request on. Refuses: not-found (no member now), not-permitted, stale (with theirs),
 * already-done (the same role), in-use (the last admin).
 */
export function changeRole(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  role: Role,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "people.manage")) return refuse("not-permitted");
    await queuePeople(tx);
    const member = await readMember(tx, seen.id);
    if (!member || member.endedAt) return refuse("not-found");
    const { id, version } = member;
    const words = { theirs: typedRole(member.role), yours: typedRole(role) };
    const stale = () => tellStale(tx, { kind: "member", id, version, ...words });
    if (version !== seen.version) return stale();
    if (member.role === role)
      return refuse("already-done", { field: "role", detail: `${member.name} is ${role} now.` });
    if (member.role === "admin" && (await countOtherAdmins(tx, member.userId)) === 0)
      return refuse("in-use", { field: "role", detail: lastAdmin });
    if (!(await updateMembership(tx, seen, { role }))) return stale();
    const subject = { subjectKind: "member", subjectId: id } as const;
    const before = { name: member.name, role: member.role };
    await recordEvent(tx, { verb: "change-role", ...subject, before, after: { name: member.name, role } }, now);
    return ok(null);
  });
}
