import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Begins the workspace's waiver; one that already holds is a unique violation. */
export async function insertCrossCheckWaiver(tx: WriteScope, reason: string, now: Date): Promise<string> {
  const id = newId();
  const { workspaceId, actor } = tx;
  await tx.client.crossCheckWaiver.create({
    data: { workspaceId, id, reason, grantedById: actor.userId, grantedAt: now },
  });
  return id;
}

/** Ends a waiver; false when it had ended. */
export async function endCrossCheckWaiver(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.crossCheckWaiver.updateMany({
    where: { workspaceId: tx.workspaceId, id, endedAt: null },
    data: { endedAt: now, endedById: tx.actor.userId },
  });
  return count === 1;
}
