import type { JobName } from "../../model/jobs.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Asks for a job in the transaction of the change that needs it; the same effect key is asked for once. */
export async function enqueue(
  tx: WriteScope,
  job: { readonly name: JobName; readonly payload: Record<string, string>; readonly effectKey: string },
  now: Date,
): Promise<void> {
  await tx.client.outboxJob.createMany({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      name: job.name,
      payload: job.payload as Prisma.InputJsonObject,
      effectKey: job.effectKey,
      createdAt: now,
    },
    skipDuplicates: true,
  });
}
