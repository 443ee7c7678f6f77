import type { TokenHash } from "../../model/account.ts";
import { db } from "../client.ts";
import type { Prisma, SessionEnd } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { OpenClient } from "../read/scope.ts";

/**
 * Starts a session if the account is still as it was when the person proved who they are; null when it changed since
 * (password, disabled). The row lock lets whoever changes the account find this session, or this one find the change.
 */
export async function insertSession(
  session: { userId: string; tokenHash: TokenHash; expiresAt: Date; address: string; agent: string },
  accountVersion: number,
  now: Date,
): Promise<string | null> {
  return db().$transaction(async (client) => {
    const rows = await client.$queryRaw<{ version: number }[]>`
      select version from "user" where id = ${session.userId}::uuid for share`;
    if (rows[0]?.version !== accountVersion) return null;
    const id = newId();
    await client.session.create({ data: { id, ...session, createdAt: now, lastSeenAt: now } });
    return id;
  });
}

/** Notes that a session is in use, unless it ended meanwhile. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await db().session.updateMany({ where: { id, endedAt: null }, data: { lastSeenAt: now } });
}

/** Ends one session of a person; a session that ended earlier keeps its reason. Returns whether it was open. */
export async function endSession(
  session: { id: string; userId: string },
  endReason: SessionEnd,
  now: Date,
  client: OpenClient = db(),
): Promise<boolean> {
  const { count } = await client.session.updateMany({
    where: { id: session.id, userId: session.userId, endedAt: null },
    data: { endedAt: now, endReason },
  });
  return count === 1;
}

/** Ends all sessions of a person but the one excepted; returns how many were open. */
export async function endSessionsOf(
  client: Prisma.TransactionClient,
  whose: { userId: string; endReason: SessionEnd; exceptId?: string | null },
  now: Date,
): Promise<number> {
  const { userId, endReason, exceptId } = whose;
  const { count } = await client.session.updateMany({
    where: { userId, endedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { endedAt: now, endReason },
  });
  return count;
}

/** Signs a person out everywhere but in one session; returns how many were open. */
export async function endOtherSessions(userId: string, exceptId: string | null, now: Date): Promise<number> {
  return db().$transaction((client) => endSessionsOf(client, { userId, endReason: "signed_out", exceptId }, now));
}
