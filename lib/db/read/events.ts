import type { SubjectKind, Verb } from "../../model/events.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb, toDb } from "../words.ts";
import { readSealedIds } from "./assessments.ts";
import type { Scope } from "./scope.ts";
import { readSubjectWords } from "./subject-words.ts";

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
  /** Whether before, after and reason are held back: they would tell what a sealed judgement says. */
  readonly sealed: boolean;
}

/** The history of one thing, newest first; at most 200 rows. */
export async function readHistory(scope: Scope, kind: SubjectKind, id: string): Promise<HistoryRow[]> {
  return readEvents(scope, { subjectKind: toDb(kind), subjectId: id }, 200, null);
}

/** Which part of the workspace's history to show. Days include both ends, in UTC. */
export interface HistoryFilter {
  readonly person: string | null;
  readonly kind: SubjectKind | null;
  readonly verb: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The id of the one thing it is about. */
  readonly subject: string | null;
  readonly take: number;
  /** The id of the last row seen. */
  readonly after: string | null;
}

/** The history of the workspace, newest first, a page at a time, each row with what it is about in words. */
export async function readWorkspaceHistory(scope: Scope, filter: HistoryFilter) {
  const { person, kind, verb, from, to, subject, take, after } = filter;
  const where: Prisma.EventWhereInput = {
    ...(person === null ? {} : { actorId: person }),
    ...(kind === null ? {} : { subjectKind: toDb(kind) }),
    ...(verb === null ? {} : { verb }),
    ...(subject === null ? {} : { subjectId: subject }),
    at: {
      ...(from === null ? {} : { gte: new Date(`${from}T00:00:00.000Z`) }),
      ...(to === null ? {} : { lte: new Date(`${to}T23:59:59.999Z`) }),
    },
  };
  const rows = await readEvents(scope, where, take, after);
  const words = await readSubjectWords(scope, rows);
  return rows.map((row) => ({ ...row, about: words.get(row.subjectId) ?? null }));
}

/** A row of the workspace's history; `about` is null where what it is about has no words of its own. */
export type WorkspaceHistoryRow = Awaited<ReturnType<typeof readWorkspaceHistory>>[number];

/** Everybody who did something here, by name. */
export async function readActors({ client, workspaceId }: Scope) {
  const rows = await client.event.findMany({
    where: { workspaceId, NOT: { actorId: null } },
    distinct: ["actorId"],
    select: { actor: { select: { id: true, name: true } } },
  });
  return rows.flatMap(({ actor }) => actor ?? []).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

async function readEvents(
  scope: Scope,
  where: Prisma.EventWhereInput,
  take: number,
  after: string | null,
): Promise<HistoryRow[]> {
  const rows = await scope.client.event.findMany({
    where: { workspaceId: scope.workspaceId, ...where, ...(after === null ? {} : { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take,
    include: { actor: { select: { name: true } }, eventPayload: true },
  });
  const sealed = await readSealedEvents(scope, rows);
  return rows.map((row) => ({
    id: row.id,
    verb: row.verb as Verb,
    subjectKind: fromDb(row.subjectKind),
    subjectId: row.subjectId,
    at: row.at,
    by: row.operator ? `${row.operator} for ${row.actor?.name ?? "nobody"}` : (row.actor?.name ?? "The engine"),
    // What a sealed judgement says stands in no history before its cross-check is in.
    reason: sealed.has(row.id) ? null : row.reason,
    before: sealed.has(row.id) ? null : (row.eventPayload?.before ?? null),
    after: sealed.has(row.id) ? null : (row.eventPayload?.after ?? null),
    sealed: sealed.has(row.id),
  }));
}

type EventWithPayload = Prisma.EventGetPayload<{ include: { eventPayload: true } }>;

// A sealed assessment, and the letter a source was given in one.
async function readSealedEvents(scope: Scope, rows: readonly EventWithPayload[]): Promise<ReadonlySet<string>> {
  const judgements = new Map(
    rows.flatMap((row) => {
      const after = row.eventPayload?.after as { judgementId?: unknown } | null | undefined;
      const id = row.verb === "judge-reliability" ? after?.judgementId : null;
      return typeof id === "string" ? [[id, row.id] as const] : [];
    }),
  );
  const cited = await scope.client.assessment.findMany({
    where: { workspaceId: scope.workspaceId, reliabilityJudgementId: { in: [...judgements.keys()] } },
    select: { id: true, reliabilityJudgementId: true },
  });
  const own = rows.filter(({ subjectKind }) => subjectKind === "assessment");
  const sealed = await readSealedIds(scope, [...own.map(({ subjectId }) => subjectId), ...cited.map(({ id }) => id)]);
  const open = new Set(cited.filter(({ id }) => !sealed.has(id)).map((one) => one.reliabilityJudgementId));
  const given = cited.filter((one) => !open.has(one.reliabilityJudgementId));
  return new Set([
    ...own.filter(({ subjectId }) => sealed.has(subjectId)).map(({ id }) => id),
    ...given.flatMap((one) => judgements.get(one.reliabilityJudgementId ?? "") ?? []),
  ]);
}

/** The last act on a thing. Its before and after may be sealed from whoever asks: only kinds that are never sealed may tell them. */
export interface LastTouch extends Pick<HistoryRow, "at" | "verb" | "before" | "after"> {
  readonly by: string | null;
}

/** Who touched a thing last, when, and what they did, of these acts or of any; null while its history is empty. */
export async function readLastTouch(
  scope: Scope,
  {
    kind,
    id,
    verbs,
  }: { readonly kind: SubjectKind; readonly id: string; readonly verbs?: readonly Verb[] | undefined },
): Promise<LastTouch | null> {
  const row = await scope.client.event.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      subjectKind: toDb(kind),
      subjectId: id,
      ...(verbs ? { verb: { in: [...verbs] } } : {}),
    },
    orderBy: { id: "desc" },
    include: { actor: { select: { name: true } }, eventPayload: true },
  });
  if (!row) return null;
  const { before = null, after = null } = row.eventPayload ?? {};
  return { by: row.actor?.name ?? null, at: row.at, verb: row.verb as Verb, before, after };
}
