import { db } from "../client.ts";
import type { Prisma, SignInOutcome } from "../generated/client.ts";
import { newId } from "../ids.ts";

/** Who tries from where: the hash of the address typed in, and the network address. */
export interface Attempt {
  readonly accountHash: string;
  readonly address: string;
}

/** What the throttle weighs. `pair` counts failures of this account from this address since it last succeeded there. */
export interface AttemptCounts {
  readonly pair: number;
  readonly account: number;
  readonly address: number;
  /** Whether this account signed in from this address within the memory. */
  readonly knownHere: boolean;
}

/** Lets attempts on one account pass one after the other until the transaction ends, so that a burst is counted exactly. */
export async function queueAttempts(client: Prisma.TransactionClient, accountHash: string): Promise<void> {
  await client.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${accountHash}`}, 0))`;
}

/** Counts failures since `from`, and forgets this account's attempts older than `memory`. */
export async function countAttempts(
  client: Prisma.TransactionClient,
  { accountHash, address }: Attempt,
  since: { from: Date; memory: Date },
): Promise<AttemptCounts> {
  await client.signInAttempt.deleteMany({ where: { accountHash, at: { lt: since.memory } } });
  const failed = { outcome: "failed", at: { gt: since.from } } as const;
  const success = await client.signInAttempt.findFirst({
    where: { accountHash, address, outcome: "succeeded" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  const forAccount = await client.signInAttempt.count({ where: { accountHash, ...failed } });
  const forAddress = await client.signInAttempt.count({ where: { address, ...failed } });
  const pairFrom = success && success.at > since.from ? success.at : since.from;
  const pair = await client.signInAttempt.count({
    where: { accountHash, address, outcome: "failed", at: { gt: pairFrom } },
  });
  return { pair, account: forAccount, address: forAddress, knownHere: success !== null };
}

/** Writes down one attempt; returns its id. */
export async function insertAttempt(
  client: Prisma.TransactionClient,
  attempt: Attempt & { outcome: SignInOutcome },
  now: Date,
): Promise<string> {
  const id = newId();
  await client.signInAttempt.create({ data: { id, ...attempt, at: now } });
  return id;
}

/** Marks an attempt that was written down as failed beforehand as the success it turned out to be. */
export async function markSucceeded(id: string): Promise<void> {
  await db().signInAttempt.update({ where: { id }, data: { outcome: "succeeded" } });
}
