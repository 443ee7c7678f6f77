import type { Actor, Role } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readMembershipOf } from "../db/read/members.ts";
import { readAccountByEmail } from "../db/read/users.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { beginMembership } from "../db/write/members.ts";
import { insertUser } from "../db/write/users.ts";
import type { PasswordHash } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/**
 * Makes somebody a member at once, with a new account where the address has none; an account that is there keeps its name and
 * password. Without a password hash nobody can sign in as them. For the command line, the demo and the sample posts. Refuses: not-permitted, already-done (a member).
 */
export function addMember(
  actor: Actor,
  person: {
    readonly email: string;
    readonly name: string;
    readonly passwordHash: PasswordHash | null;
    readonly role: Role;
  },
  now: Date,
): Promise<Result<Actor, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "people.manage")) return refuse("not-permitted");
    const { role, ...account } = person;
    const known = await readAccountByEmail(person.email, tx.client);
    const member = known && (await readMembershipOf(tx, known.id));
    if (member && !member.endedAt) return refuse("already-done", { detail: `${member.name} is a member already.` });
    const userId = known?.id ?? (await insertUser(tx.client, account, now));
    const name = known?.name ?? person.name;
    const memberId = await beginMembership(tx, { userId, role, grantedById: actor.userId }, now);
    const after = { name, role };
    await recordEvent(tx, { verb: "add-member", subjectKind: "member", subjectId: memberId, after }, now);
    const { workspaceId, workspaceSlug } = actor;
    return ok({ userId, name, workspaceId, workspaceSlug, role, sessionId: null, operator: null });
  });
}
