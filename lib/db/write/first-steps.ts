import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Keeps a mark of the acting person; one that is there already stays as it was. */
export async function insertFirstStepMark({ client, workspaceId, actor }: WriteScope, mark: string, now: Date) {
  const key = { workspaceId, userId: actor.userId, mark };
  await client.firstStepMark.upsert({
    where: { workspaceId_userId_mark: key },
    create: { ...key, id: newId(), at: now },
    update: {},
  });
}

/** Takes a mark of the acting person away. */
export async function deleteFirstStepMark({ client, workspaceId, actor }: WriteScope, mark: string) {
  await client.firstStepMark.deleteMany({ where: { workspaceId, userId: actor.userId, mark } });
}
