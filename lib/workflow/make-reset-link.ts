import type { Actor } from "../access/actor.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertReset } from "../db/write/handed-out.ts";
import { linkHours, type TokenHash } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { accountToChange, type SeenAccount } from "./disable-user.ts";

/**
 * Makes a link with which a member chooses a new password once within a day; an earlier unused one is taken back. Only the token's hash is
 * kept. Refuses: not-found, not-permitted, stale, not-ready (the account is disabled).
 */
export function makeResetLink(
  actor: Actor,
  seen: SeenAccount,
  tokenHash: TokenHash,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const member = await accountToChange(tx, seen);
    if (!member.ok) return member;
    const { userId, name, disabledAt } = member.value;
    if (disabledAt) return refuse("not-ready", { detail: `${name}'s account is disabled. Enable it first.` });
    const expiresAt = new Date(now.getTime() + linkHours.reset * 3_600_000);
    await insertReset(tx.client, { userId, tokenHash, madeById: actor.userId, expiresAt }, now);
    const event = { verb: "make-reset-link", subjectKind: "user", subjectId: userId, after: { name } } as const;
    await recordEvent(tx, event, now);
    return ok(null);
  });
}
