import type { SubjectKind, Verb } from "../../model/events.ts";
import { fromDb, toDb } from "../words.ts";
import { readSealedIds } from "./assessments.ts";
import type { Scope } from "./scope.ts";

/** One row of the history as shown: who did what, when and why, with before and after while they are not erased. */
export interface HistoryRow {
  readonly id: string;
  readonly verb: Verb;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The history of one thing, newest first; at most 200 rows. */
export async function readHistory(scope: Scope, kind: SubjectKind, id: string): Promise<HistoryRow[]> {
  return readEvents(scope, { subjectKind: toDb(kind), subjectId: id }, 200, null);
}

/** The history of the workspace, newest first, a page at a time; `after` is the id of the last row seen. */
export async function readWorkspaceHistory(scope: Scope, take: number, after: string | null): Promise<HistoryRow[]> {
  return readEvents(scope, {}, take, after);
}

/** Who acted on a thing last, and when; null when nobody did. */
export async function readLastActOn(scope: Scope, kind: SubjectKind, id: string) {
  const row = await scope.client.event.findFirst({
    where: { workspaceId: scope.workspaceId, subjectKind: toDb(kind), subjectId: id },
    orderBy: { id: "desc" },
    select: { at: true, actor: { select: { name: true } } },
  });
  return row && { by: row.actor?.name ?? null, at: row.at };
}

async function readEvents(scope: Scope, where: object, take: number, after: string | null): Promise<HistoryRow[]> {
  const rows = await scope.client.event.findMany({
    where: { workspaceId: scope.workspaceId, ...where, ...(after === null ? {} : { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take,
    include: { actor: { select: { name: true } }, eventPayload: true },
  });
  const assessments = rows.filter(({ subjectKind }) => subjectKind === "assessment");
  const sealed = await readSealedIds(
    scope,
    assessments.map(({ subjectId }) => subjectId),
  );
  return rows.map((row) => ({
    id: row.id,
    verb: row.verb as Verb,
    subjectKind: fromDb(row.subjectKind),
    subjectId: row.subjectId,
    at: row.at,
    by: row.operator ? `${row.operator} for ${row.actor?.name ?? "nobody"}` : (row.actor?.name ?? "The engine"),
    reason: row.reason,
    // What a sealed judgement says stands in no history before its cross-check is in.
    before: sealed.has(row.subjectId) ? null : (row.eventPayload?.before ?? null),
    after: sealed.has(row.subjectId) ? null : (row.eventPayload?.after ?? null),
  }));
}

/** Who touched a thing last, and when; null while its history is empty. */
export async function readLastTouch(
  scope: Scope,
  kind: SubjectKind,
  id: string,
): Promise<{ readonly by: string | null; readonly at: Date } | null> {
  const row = await scope.client.event.findFirst({
    where: { workspaceId: scope.workspaceId, subjectKind: toDb(kind), subjectId: id },
    orderBy: { id: "desc" },
    include: { actor: { select: { name: true } } },
  });
  return row ? { by: row.actor?.name ?? null, at: row.at } : null;
}
