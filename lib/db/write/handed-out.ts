import type { TokenHash } from "../../model/account.ts";
import { db } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";

type Client = Prisma.TransactionClient;

/** Writes down a reset link and takes back earlier unused ones of that person; only the hash of its token is kept. */
export async function insertReset(
  client: Client,
  reset: { userId: string; tokenHash: TokenHash; madeById: string; expiresAt: Date },
  now: Date,
): Promise<void> {
  await client.passwordReset.updateMany({
    where: { userId: reset.userId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await client.passwordReset.create({ data: { id: newId(), ...reset, createdAt: now } });
}

/** Takes back the unused reset links of a person. */
export async function expireResets(client: Client, userId: string, now: Date): Promise<void> {
  await client.passwordReset.updateMany({
    where: { userId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

/** Uses a reset link up; false when it was used or ran out first. */
export async function spendReset(client: Client, id: string, now: Date): Promise<boolean> {
  const { count } = await client.passwordReset.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Writes down a first-run token; only its hash is kept. */
export async function insertSetupToken(tokenHash: TokenHash, now: Date): Promise<void> {
  await db().setupToken.create({ data: { id: newId(), tokenHash, createdAt: now } });
}

/** Uses a first-run token made after `from` up; false for unknown, used and outdated ones. */
export async function spendSetupToken(client: Client, tokenHash: TokenHash, from: Date, now: Date): Promise<boolean> {
  const { count } = await client.setupToken.updateMany({
    where: { tokenHash, usedAt: null, createdAt: { gt: from } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Lets first set-ups pass one after the other until the transaction ends, so that a fresh install has one first admin. */
export async function queueSetUp(client: Client): Promise<void> {
  await client.$executeRaw`select pg_advisory_xact_lock(hashtextextended('set-up', 0))`;
}
