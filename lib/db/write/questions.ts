import type { Yardstick } from "../../model/question.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** What goes into a question's row beside who asked. */
export interface QuestionRow {
  readonly title: string;
  readonly note: string | null;
  readonly yardstick: Yardstick;
  /** Null where the indicator is only worded. */
  readonly indicatorId: string | null;
}

/** Writes a new question at its address. An address taken is a unique violation. */
export async function insertQuestion(tx: WriteScope, row: QuestionRow & { readonly slug: string }, now: Date) {
  const id = newId();
  const { workspaceId, actor, client } = tx;
  const head = { workspaceId, id, slug: row.slug, createdById: actor.userId, createdAt: now };
  await client.question.create({ data: { ...head, ...columns(row) } });
  return id;
}

/** Rewrites a question at the version seen; its address stays. False when somebody was faster. */
export async function updateQuestion(tx: WriteScope, id: string, seen: number, row: QuestionRow, now: Date) {
  const { count } = await tx.client.question.updateMany({
    where: { workspaceId: tx.workspaceId, id, version: seen },
    data: { ...columns(row), editedAt: now, version: seen + 1 },
  });
  return count === 1;
}

/** Closes a question, or (null) opens it again, at the version seen; false when somebody was faster. */
export async function setQuestionClosed(tx: WriteScope, id: string, seen: number, closedAt: Date | null) {
  const { count } = await tx.client.question.updateMany({
    where: { workspaceId: tx.workspaceId, id, version: seen },
    data: { closedAt, closedById: closedAt && tx.actor.userId, version: seen + 1 },
  });
  return count === 1;
}

/** Gathers a claim under a question, or gathers it again; false when it is there already. */
export async function putQuestionClaim(tx: WriteScope, questionId: string, claimId: string, now: Date) {
  const { workspaceId, actor, client } = tx;
  const added = { addedById: actor.userId, addedAt: now };
  const { count } = await client.questionClaim.createMany({
    data: { workspaceId, id: newId(), questionId, claimId, ...added },
    skipDuplicates: true,
  });
  if (count === 1) return true;
  const again = await client.questionClaim.updateMany({
    where: { workspaceId, questionId, claimId, removedAt: { not: null } },
    data: { ...added, removedAt: null, removedById: null },
  });
  return again.count === 1;
}

/** Takes a claim out of a question; the row stays. False when it was not in. */
export async function dropQuestionClaim(tx: WriteScope, questionId: string, claimId: string, now: Date) {
  const { count } = await tx.client.questionClaim.updateMany({
    where: { workspaceId: tx.workspaceId, questionId, claimId, removedAt: null },
    data: { removedAt: now, removedById: tx.actor.userId },
  });
  return count === 1;
}

function columns({ title, note, yardstick, indicatorId }: QuestionRow) {
  const { indicator, coverage, place, period, base } = yardstick;
  return {
    title,
    note,
    indicatorId,
    indicatorText: indicator,
    coverage,
    placeKey: place,
    periodStart: toDay(period?.start),
    periodEnd: toDay(period?.end),
    baseKind: toDb(base?.kind ?? null),
    baseStart: toDay(base?.period?.start),
    baseEnd: toDay(base?.period?.end),
  };
}
