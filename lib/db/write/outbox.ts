import type { JobName, JobPayload } from "../../model/jobs.ts";
import { db } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Asks for a job in the transaction of the change that needs it; the same effect key is asked for once. */
export async function enqueue(
  tx: WriteScope,
  job: { readonly name: JobName; readonly subjectId: string; readonly effectKey: string },
  now: Date,
): Promise<void> {
  const payload = { workspaceId: tx.workspaceId, userId: tx.actor.userId, subjectId: job.subjectId };
  await tx.client.outboxJob.createMany({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      name: job.name,
      payload: payload satisfies Prisma.InputJsonObject,
      effectKey: job.effectKey,
      createdAt: now,
    },
    skipDuplicates: true,
  });
}

const batch = 50;

// A job taken so long ago was left by a process that is gone. One that is still at work is no harm: every step may run twice.
const leaseMinutes = 15;

function leftBehind(now: Date): Date {
  return new Date(now.getTime() - leaseMinutes * 60_000);
}

/** A job as its row has it. */
export interface WaitingJob {
  readonly id: string;
  readonly name: JobName;
  readonly payload: JobPayload;
}

/** Takes the oldest job that waits, so that no other process does it too; null when none waits. Nothing is held while it is done. */
export async function takeJob(now: Date): Promise<WaitingJob | null> {
  const [row] = await db().$queryRaw<{ id: string; name: string; payload: unknown }[]>`
    update outbox_job set taken_at = ${now} where id = (
      select id from outbox_job where sent_at is null and (taken_at is null or taken_at < ${leftBehind(now)})
      order by created_at, id limit 1 for update skip locked)
    returning id::text, name, payload`;
  return row ? { id: row.id, name: row.name as JobName, payload: row.payload as JobPayload } : null;
}

/** Marks a job that was taken: done, or given back for another try. */
export async function settleJob(id: string, done: boolean, now: Date): Promise<void> {
  await db().outboxJob.updateMany({
    where: { id, sentAt: null },
    data: { takenAt: null, ...(done ? { sentAt: now } : {}) },
  });
}

/**
 * Hands the oldest jobs not yet sent to `send` and marks them, in one transaction; other relays skip the rows held here.
 * Answers how many. Cut off between send and commit, a row is sent again: receivers know it by its id.
 */
export async function relayOutbox(send: (row: WaitingJob) => Promise<void>, now: Date): Promise<number> {
  return db().$transaction(
    async (client) => {
      const rows = await client.$queryRaw<{ id: string; name: string; payload: unknown }[]>`
        select id::text, name, payload from outbox_job
        where sent_at is null and (taken_at is null or taken_at < ${leftBehind(now)})
        order by created_at, id limit ${batch} for update skip locked`;
      for (const row of rows) await send({ id: row.id, name: row.name as JobName, payload: row.payload as JobPayload });
      const ids = rows.map((row) => row.id);
      if (ids.length > 0)
        await client.$executeRaw`update outbox_job set sent_at = ${now} where id = any(${ids}::uuid[])`;
      return rows.length;
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}
