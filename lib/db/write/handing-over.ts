import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

const day = 86_400_000;

/** Ends the open assignment of a candidate, if there is one, and makes the next. */
export async function assign(tx: WriteScope, candidateId: string, userId: string, now: Date): Promise<void> {
  const row = { workspaceId: tx.workspaceId, candidateId };
  await tx.client.assignment.updateMany({ where: { ...row, endedAt: null }, data: { endedAt: now } });
  await tx.client.assignment.create({
    data: { ...row, id: newId(), userId, assignedById: tx.actor.userId, assignedAt: now },
  });
}

/** Puts a candidate off for the acting person until the same time tomorrow. */
export async function snooze(tx: WriteScope, candidateId: string, now: Date): Promise<void> {
  await tx.client.snooze.create({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      candidateId,
      userId: tx.actor.userId,
      at: now,
      until: new Date(now.getTime() + day),
    },
  });
}
