import type { SubjectKind } from "../../model/events.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** Keeps one person's unsent work on one subject; the latest stands. */
export async function saveDraft(
  tx: WriteScope,
  draft: { readonly subjectKind: SubjectKind; readonly subjectId: string; readonly body: object },
  now: Date,
): Promise<void> {
  const subject = { userId: tx.actor.userId, subjectKind: toDb(draft.subjectKind), subjectId: draft.subjectId };
  const body = draft.body as Prisma.InputJsonObject;
  await tx.client.draft.upsert({
    where: { workspaceId_userId_subjectKind_subjectId: { workspaceId: tx.workspaceId, ...subject } },
    create: { workspaceId: tx.workspaceId, id: newId(), ...subject, body, updatedAt: now },
    update: { body, updatedAt: now, version: { increment: 1 } },
  });
}

/** Drops a draft once its work is done; nothing when there is none. */
export async function dropDraft(tx: WriteScope, subjectKind: SubjectKind, subjectId: string): Promise<void> {
  await tx.client.draft.deleteMany({
    where: { workspaceId: tx.workspaceId, userId: tx.actor.userId, subjectKind: toDb(subjectKind), subjectId },
  });
}
