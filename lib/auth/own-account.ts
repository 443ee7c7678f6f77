import type { Actor } from "../access/actor.ts";
import { type OwnSession, readOwnSessions } from "../db/read/sessions.ts";
import { type Account, readAccount } from "../db/read/users.ts";
import { endOtherSessions, endSession } from "../db/write/sessions.ts";
import { markSucceeded } from "../db/write/sign-in-attempts.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { idleMs } from "./limits.ts";
import { passwordFits } from "./passwords.ts";
import type { Visitor } from "./sign-in.ts";
import { admitAttempt } from "./throttle.ts";

/** The signed-in person's own account; never null, as the session hangs on it. */
export async function ownAccount(actor: Pick<Actor, "userId">): Promise<Account> {
  const account = await readAccount(actor.userId);
  if (!account) throw new Error("a session without an account");
  return account;
}

/** Where this person is signed in now, the latest used first. */
export function ownSessions(actor: Pick<Actor, "userId">, now: Date): Promise<OwnSession[]> {
  return readOwnSessions(actor.userId, now, idleMs);
}

/**
 * Checks the password of somebody who is signed in, through the same throttle as signing in: an unlocked desk must not be a place to guess.
 * Answers the account's version. Refuses: invalid (wrong, or none), locked-out.
 */
export async function proveOwnPassword(
  actor: Pick<Actor, "userId">,
  password: string,
  visitor: Visitor,
  now: Date,
): Promise<Result<number, Refusal>> {
  const account = await ownAccount(actor);
  const attempt = await admitAttempt({ email: account.email, address: visitor.address }, now);
  if (attempt === null) return refuse("locked-out", { field: "current" });
  if (!(await passwordFits(account.passwordHash, password)))
    return refuse("invalid", { field: "current", detail: "This is not your present password." });
  await markSucceeded(attempt);
  return ok(account.version);
}

/** Signs this person out of one browser. Refuses: not-found (not theirs, or over already). */
export async function endOwnSession(
  actor: Pick<Actor, "userId">,
  id: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return (await endSession({ id, userId: actor.userId }, "signed_out", now)) ? ok(null) : refuse("not-found");
}

/** Signs this person out of every browser but this one; answers how many there were. */
export async function endOwnOtherSessions(
  actor: Pick<Actor, "userId" | "sessionId">,
  now: Date,
): Promise<Result<number, Refusal>> {
  return ok(await endOtherSessions(actor.userId, actor.sessionId, now));
}
