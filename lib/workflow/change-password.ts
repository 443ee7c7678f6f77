import type { Actor } from "../access/actor.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { expireResets } from "../db/write/handed-out.ts";
import { endSessionsOf } from "../db/write/sessions.ts";
import { updateUser } from "../db/write/users.ts";
import type { PasswordHash } from "../model/account.ts";
import { ok, type Refusal, type Result } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";

/**
 * Gives the actor's own account a new password; the door has checked the old one against this version of the account. All other sessions end,
 * and reset links are taken back. Answers how many sessions ended. Refuses: stale (the account changed meanwhile, with who and when).
 */
export function changePassword(
  actor: Actor,
  change: { readonly accountVersion: number; readonly passwordHash: PasswordHash },
  now: Date,
): Promise<Result<number, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const { userId, sessionId, name } = actor;
    const at = { id: userId, version: change.accountVersion };
    if (!(await updateUser(tx.client, at, { passwordHash: change.passwordHash })))
      return tellMet(tx, "stale", { kind: "user", id: userId, version: change.accountVersion });
    await expireResets(tx.client, userId, now);
    const whose = { userId, endReason: "password_changed", exceptId: sessionId } as const;
    const ended = await endSessionsOf(tx.client, whose, now);
    const event = { verb: "change-password", subjectKind: "user", subjectId: userId, after: { name } } as const;
    await recordEvent(tx, event, now);
    return ok(ended);
  });
}
