import { inOpenTransaction } from "../db/transaction.ts";
import { type AttemptCounts, countAttempts, insertAttempt, queueAttempts } from "../db/write/sign-in-attempts.ts";
import { ok } from "../model/result.ts";
import { hashToken } from "./tokens.ts";

const minute = 60_000;
/** Failures are counted over this time, and a lockout lasts as long. */
export const lockoutMs = 15 * minute;
/** How long an address an account signed in from stays familiar, and how long attempts are kept. */
const memoryMs = 30 * 24 * 60 * minute;

/** Failures after which we stop looking at the password. The pair is what a guesser sees first; the others catch many guessers, or one with many names. */
export const attemptLimits = { pair: 5, account: 20, address: 50 } as const;

/** Whether these counts lock the attempt out. A familiar address is spared the account's limit, or strangers could lock anyone out. */
export function locksOut(counts: AttemptCounts): boolean {
  if (counts.pair >= attemptLimits.pair || counts.address >= attemptLimits.address) return true;
  return !counts.knownHere && counts.account >= attemptLimits.account;
}

/**
 * Writes the attempt down before the password is looked at, as failed until it proves right, so that a burst cannot outrun the count.
 * Returns its id, or null when it is locked out.
 */
export async function admitAttempt(who: { email: string; address: string }, now: Date): Promise<string | null> {
  const attempt = { accountHash: hashToken(who.email), address: who.address };
  const since = { from: new Date(now.getTime() - lockoutMs), memory: new Date(now.getTime() - memoryMs) };
  const admitted = await inOpenTransaction(async (client) => {
    await queueAttempts(client, attempt.accountHash);
    const locked = locksOut(await countAttempts(client, attempt, since));
    const id = await insertAttempt(client, { ...attempt, outcome: locked ? "refused" : "failed" }, now);
    return ok(locked ? null : id);
  });
  return admitted.ok ? admitted.value : null;
}

/** Wrong links and tokens from one address after which we stop looking at what it sends. */
export const linkTries = 10;

/**
 * The same for a form that stands on a secret from a link or a console. Counted by address alone, or a stranger could lock the form for
 * everyone. Returns the attempt's id, to be marked as succeeded when the secret is good, or null when the address is locked out.
 */
export async function admitLinkTry(
  form: "join" | "reset" | "set-up",
  address: string,
  now: Date,
): Promise<string | null> {
  const attempt = { accountHash: hashToken(`${form} from ${address}`), address };
  const since = { from: new Date(now.getTime() - lockoutMs), memory: new Date(now.getTime() - memoryMs) };
  const admitted = await inOpenTransaction(async (client) => {
    await queueAttempts(client, attempt.accountHash);
    const { pair } = await countAttempts(client, attempt, since);
    const locked = pair >= linkTries;
    const id = await insertAttempt(client, { ...attempt, outcome: locked ? "refused" : "failed" }, now);
    return ok(locked ? null : id);
  });
  return admitted.ok ? admitted.value : null;
}
