import { type Account, readAccountByEmail } from "../db/read/users.ts";
import { insertSession } from "../db/write/sessions.ts";
import { markSucceeded } from "../db/write/sign-in-attempts.ts";
import { normaliseEmail } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { absoluteMs } from "./limits.ts";
import { passwordFits } from "./passwords.ts";
import { admitAttempt } from "./throttle.ts";
import { newToken } from "./tokens.ts";

/** Where a request comes from: network address and browser, as the session keeps them. */
export interface Visitor {
  readonly address: string;
  readonly agent: string;
}

/** A session that just began; `sid` is the secret for the cookie. */
export interface NewSession {
  readonly userId: string;
  readonly sid: string;
}

/** The one answer to every failed try, so that it tells nobody which accounts exist or which are locked. */
export const signInRefused =
  "This e-mail address and password do not go together. After several tries nothing is accepted for 15 minutes.";

/** Starts a session for a password. Refuses with `invalid` and one wording: unknown, wrong, disabled, locked out alike. */
export async function signInWithPassword(
  typed: { email: string; password: string },
  visitor: Visitor,
  now: Date,
): Promise<Result<NewSession, Refusal>> {
  const email = normaliseEmail(typed.email).slice(0, 254);
  const attempt = await admitAttempt({ email, address: visitor.address }, now);
  if (attempt === null) return refuse("invalid", { detail: signInRefused });
  const account = await readAccountByEmail(email);
  const fits = await passwordFits(account?.passwordHash ?? null, typed.password);
  if (!account || !fits || account.disabledAt) return refuse("invalid", { detail: signInRefused });
  const session = await startSession(account, visitor, now);
  if (session.ok) await markSucceeded(attempt);
  return session;
}

/** Starts a session for an account that proved itself; refuses with `invalid` when the account changed in between. */
export async function startSession(
  account: Pick<Account, "id" | "version">,
  visitor: Visitor,
  now: Date,
): Promise<Result<NewSession, Refusal>> {
  const { token, hash } = newToken();
  const row = { userId: account.id, tokenHash: hash, expiresAt: new Date(now.getTime() + absoluteMs), ...visitor };
  const id = await insertSession(row, account.version, now);
  return id === null ? refuse("invalid", { detail: signInRefused }) : ok({ userId: account.id, sid: token });
}
