import type { WriteScope } from "../transaction.ts";

/** Records that one version of the engine read a revision; a second such row breaks a unique index. */
export async function insertExtractionRun(
  tx: WriteScope,
  run: { readonly id: string; readonly revisionId: string; readonly engineVersion: string },
  now: Date,
): Promise<void> {
  await tx.client.extractionRun.create({
    data: { workspaceId: tx.workspaceId, ...run, startedAt: now, finishedAt: now },
  });
}
