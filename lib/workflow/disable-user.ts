import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { belongsElsewhere, countOtherAdmins, type Member, readMember } from "../db/read/members.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { expireResets } from "../db/write/handed-out.ts";
import { queuePeople } from "../db/write/members.ts";
import { endSessionsOf } from "../db/write/sessions.ts";
import { updateUser } from "../db/write/users.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { lastAdmin } from "./change-role.ts";
import { tellMet } from "./tell-stale.ts";

/** A member's account as the admin saw it: the membership's id and the account's version. */
export interface SeenAccount {
  readonly id: string;
  readonly accountVersion: number;
}

/** What is said of an account that others look after too. */
const notYours = "This account also belongs to a workspace you are no admin of. You can end the membership here.";

/**
 * Disables a member's account: every session ends at once and no new one starts, anywhere. Refuses: not-found, not-permitted (the role, or a
 * workspace the actor is no admin of), stale, already-done, in-use (the last admin).
 */
export function disableUser(actor: Actor, seen: SeenAccount, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const member = await accountToChange(tx, seen);
    if (!member.ok) return member;
    const { userId, role, disabledAt, endedAt } = member.value;
    if (disabledAt) return accountMet(tx, member.value);
    if (role === "admin" && !endedAt && (await countOtherAdmins(tx, userId)) === 0)
      return refuse("in-use", { detail: lastAdmin });
    const at = { id: userId, version: seen.accountVersion };
    if (!(await updateUser(tx.client, at, { disabledAt: now, disabledById: actor.userId })))
      return accountChanged(tx, seen.id);
    await endSessionsOf(tx.client, { userId, endReason: "disabled" }, now);
    await expireResets(tx.client, userId, now);
    await recordAccount(tx, "disable-user", member.value, now);
    return ok(null);
  });
}

/** Lets a disabled account sign in again; nothing that had ended comes back. Refuses: not-found, not-permitted, stale, already-done. */
export function enableUser(actor: Actor, seen: SeenAccount, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const member = await accountToChange(tx, seen);
    if (!member.ok) return member;
    if (!member.value.disabledAt) return accountMet(tx, member.value);
    const at = { id: member.value.userId, version: seen.accountVersion };
    if (!(await updateUser(tx.client, at, { disabledAt: null, disabledById: null })))
      return accountChanged(tx, seen.id);
    await recordAccount(tx, "enable-user", member.value, now);
    return ok(null);
  });
}

/** The member whose account the actor may change now. Refuses: not-permitted, not-found, stale. */
export async function accountToChange(tx: WriteScope, seen: SeenAccount): Promise<Result<Member, Refusal>> {
  if (!may(tx.actor, "people.manage")) return refuse("not-permitted");
  await queuePeople(tx);
  const member = await readMember(tx, seen.id);
  if (!member) return refuse("not-found");
  if (await belongsElsewhere(tx, member.userId)) return refuse("not-permitted", { detail: notYours });
  return member.accountVersion === seen.accountVersion ? ok(member) : accountChanged(tx, seen.id);
}

/** What a late change of an account met: who changed it, and how it stands. Refuses: stale. */
export async function accountChanged(tx: WriteScope, memberId: string): Promise<Result<never, Refusal>> {
  const member = await readMember(tx, memberId);
  if (!member) return refuse("not-found");
  const { userId, accountVersion: version, name, disabledAt } = member;
  const state = disabledAt ? "disabled" : "may sign in";
  const changes = [
    { label: "Name now", before: null, after: name },
    { label: "Account now", before: null, after: state },
  ];
  return tellMet(tx, "stale", { kind: "user", id: userId, version, changes });
}

const accountMet = (tx: WriteScope, { userId, accountVersion }: Member) =>
  tellMet(tx, "already-done", { kind: "user", id: userId, version: accountVersion });

async function recordAccount(
  tx: WriteScope,
  verb: "disable-user" | "enable-user",
  { userId, name }: Member,
  now: Date,
): Promise<void> {
  await recordEvent(tx, { verb, subjectKind: "user", subjectId: userId, after: { name } }, now);
}
