import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Keeps a queue under a name; one of the same name is replaced. */
export async function saveQueueRow(tx: WriteScope, name: string, query: string, now: Date): Promise<void> {
  const key = { workspaceId: tx.workspaceId, userId: tx.actor.userId, name };
  await tx.client.savedQueue.upsert({
    where: { workspaceId_userId_name: key },
    create: { ...key, id: newId(), query, createdAt: now },
    update: { query },
  });
}

/** Forgets a queue of the acting person; false when they have none of this id. */
export async function forgetQueueRow(tx: WriteScope, id: string): Promise<boolean> {
  const { count } = await tx.client.savedQueue.deleteMany({
    where: { workspaceId: tx.workspaceId, userId: tx.actor.userId, id },
  });
  return count === 1;
}
