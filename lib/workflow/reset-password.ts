import { readResetOffer } from "../db/read/handed-out.ts";
import { readWorkspacesOf } from "../db/read/members.ts";
import { enterWorkspace, inOpenTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { spendReset } from "../db/write/handed-out.ts";
import { endSessionsOf } from "../db/write/sessions.ts";
import { updateUser } from "../db/write/users.ts";
import type { PasswordHash, TokenHash } from "../model/account.ts";
import type { UserId } from "../model/ids.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** An account as it is after its password was set. */
export interface ResetAccount {
  readonly id: UserId;
  readonly version: number;
}

// Nobody is signed in here, so it is not said who changed what; the link is not used up.
const changedMeanwhile = "The account was changed at the same moment. Send it again; the link still holds.";

/**
 * Uses a reset link up: the account has the new password, and every session it had ends. Stands in the history of each workspace the person
 * belongs to. Refuses: not-found (the link is unknown, used, outdated or replaced), stale.
 */
export function resetPassword(
  tokenHash: TokenHash,
  passwordHash: PasswordHash,
  now: Date,
): Promise<Result<ResetAccount, Refusal>> {
  return inOpenTransaction(async (client) => {
    const offer = await readResetOffer(tokenHash, now, client);
    if (!offer || !(await spendReset(client, offer.id, now))) return refuse("not-found");
    const { userId, name, version } = offer;
    if (!(await updateUser(client, { id: userId, version }, { passwordHash })))
      return refuse("stale", { detail: changedMeanwhile });
    await endSessionsOf(client, { userId, endReason: "password_changed" }, now);
    for (const { id, slug, role } of await readWorkspacesOf(userId)) {
      const actor = { userId, name, workspaceId: id, workspaceSlug: slug, role, sessionId: null, operator: null };
      const tx = await enterWorkspace(client, actor);
      const event = { verb: "reset-password", subjectKind: "user", subjectId: userId, after: { name } } as const;
      await recordEvent(tx, event, now);
    }
    return ok({ id: userId, version: version + 1 });
  });
}
