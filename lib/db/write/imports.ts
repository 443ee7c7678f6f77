import type { StoredDraft } from "../../model/import-draft.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

interface ImportRunDraft {
  readonly id: string;
  readonly format: string;
  readonly name: string | null;
  readonly inputHash: string;
  readonly answers: { readonly publisher: string | null };
  readonly items: readonly { readonly position: number; readonly line: number; readonly draft: StoredDraft }[];
  readonly problems: readonly { readonly line: number | null; readonly reason: string; readonly hint: string }[];
}

/** Writes an import with every item still pending and every refused place with its reason; refused ones stand after the posts. */
export async function insertImportRun(tx: WriteScope, run: ImportRunDraft, now: Date): Promise<void> {
  const row = { workspaceId: tx.workspaceId, runId: run.id };
  await tx.client.importRun.create({
    data: {
      workspaceId: tx.workspaceId,
      id: run.id,
      format: run.format,
      name: run.name,
      inputHash: run.inputHash,
      publisher: run.answers.publisher,
      options: run.answers as unknown as Prisma.InputJsonObject,
      phase: "applying",
      total: run.items.length + run.problems.length,
      startedById: tx.actor.userId,
      startedAt: now,
      appliedAt: now,
    },
  });
  await tx.client.importItem.createMany({
    data: [
      ...run.items.map(({ position, line, draft }) => ({
        ...row,
        id: newId(),
        position,
        line,
        title: draft.title,
        draft: draft as unknown as Prisma.InputJsonObject,
        outcome: "pending" as const,
      })),
      ...run.problems.map(({ line, reason, hint }, index) => ({
        ...row,
        id: newId(),
        position: run.items.length + index,
        line,
        draft: {},
        outcome: "refused" as const,
        reason,
        hint,
        doneAt: now,
      })),
    ],
  });
}

/** Says where one item went. */
export async function settleImportItem(
  tx: WriteScope,
  itemId: string,
  went: {
    readonly outcome: "new" | "already-here" | "updated" | "refused";
    readonly postId?: string | null;
    readonly revisionId?: string | null;
    readonly reason?: string;
    readonly hint?: string;
  },
  now: Date,
): Promise<void> {
  await tx.client.importItem.update({
    where: { workspaceId_id: { workspaceId: tx.workspaceId, id: itemId } },
    data: {
      outcome: toDb(went.outcome),
      postId: went.postId ?? null,
      revisionId: went.revisionId ?? null,
      reason: went.reason ?? null,
      hint: went.hint ?? null,
      doneAt: now,
    },
  });
}

/** Marks an import as done once no item is pending. */
export async function finishImportRun(tx: WriteScope, runId: string, now: Date): Promise<void> {
  await tx.client.importRun.updateMany({
    where: { workspaceId: tx.workspaceId, id: runId, phase: "applying" },
    data: { phase: "done", finishedAt: now, version: { increment: 1 } },
  });
}

/** Marks an import as undone. */
export async function markUndone(tx: WriteScope, runId: string, now: Date): Promise<void> {
  await tx.client.importRun.update({
    where: { workspaceId_id: { workspaceId: tx.workspaceId, id: runId } },
    data: { phase: "undone", undoneAt: now, undoneById: tx.actor.userId, version: { increment: 1 } },
  });
}
