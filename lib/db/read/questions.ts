import { parseId } from "../../model/ids.ts";
import type { Yardstick } from "../../model/question.ts";
import { period } from "../../units/period.ts";
import { fromDay } from "../days.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

const include = {
  indicator: { select: { key: true, name: true } },
  createdBy: { select: { name: true } },
  questionClaims: { where: { removedAt: null }, orderBy: { addedAt: "asc" }, select: { claimId: true } },
} as const satisfies Prisma.QuestionInclude;
type Row = Prisma.QuestionGetPayload<{ include: typeof include }>;

/** A question as the desk reads it, with the claims it gathered in the order in which they came. */
export interface QuestionRead {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly note: string | null;
  readonly yardstick: Yardstick;
  readonly version: number;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  readonly claimIds: readonly string[];
}

/** The question at an address: its slug, or its id where only that is known; or null. */
export async function readQuestionAt(scope: Scope, address: string): Promise<QuestionRead | null> {
  const id = parseId(address);
  const at = id === null ? { slug: address } : { id };
  const row = await scope.client.question.findFirst({ where: { workspaceId: scope.workspaceId, ...at }, include });
  return row && toQuestion(row);
}

/** The question of an id, or null. */
export async function readQuestion(scope: Scope, id: string): Promise<QuestionRead | null> {
  const row = await scope.client.question.findFirst({ where: { workspaceId: scope.workspaceId, id }, include });
  return row && toQuestion(row);
}

/** The questions of the workspace, open ones first, newest first; a page at a time, `after` is the id of the last one seen. */
export async function readQuestionList(
  scope: Scope,
  filter: {
    readonly closed: boolean;
    readonly words: string | null;
    readonly take: number;
    readonly after: string | null;
  },
): Promise<QuestionRead[]> {
  const { closed, words, take, after } = filter;
  const rows = await scope.client.question.findMany({
    where: {
      workspaceId: scope.workspaceId,
      closedAt: closed ? { not: null } : null,
      ...(words === null ? {} : { title: { contains: words, mode: "insensitive" } }),
      ...(after === null ? {} : { id: { lt: after } }),
    },
    orderBy: { id: "desc" },
    take,
    include,
  });
  return rows.map(toQuestion);
}

/** How many questions are open and how many closed. */
export async function countQuestions(scope: Scope) {
  const where = { workspaceId: scope.workspaceId };
  const [open, closed] = await Promise.all([
    scope.client.question.count({ where: { ...where, closedAt: null } }),
    scope.client.question.count({ where: { ...where, closedAt: { not: null } } }),
  ]);
  return { open, closed };
}

/** The questions that gathered a claim, newest first. */
export async function readQuestionsOf(scope: Scope, claimId: string) {
  return scope.client.question.findMany({
    where: { workspaceId: scope.workspaceId, questionClaims: { some: { claimId, removedAt: null } } },
    orderBy: { id: "desc" },
    select: { id: true, slug: true, title: true },
  });
}

/** An address for a new question: the proposed one, or with the next free number. */
export async function freeQuestionSlug(scope: Scope, proposed: string): Promise<string> {
  const rows = await scope.client.question.findMany({
    where: { workspaceId: scope.workspaceId, slug: { startsWith: proposed } },
    select: { slug: true },
  });
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(proposed)) return proposed;
  for (let next = 2; ; next++) if (!taken.has(`${proposed}-${next}`)) return `${proposed}-${next}`;
}

function toQuestion(row: Row): QuestionRead {
  const base = row.baseKind && { kind: fromDb(row.baseKind), period: stretch(row.baseStart, row.baseEnd) };
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    note: row.note,
    yardstick: {
      indicator: row.indicator?.name ?? row.indicatorText,
      indicatorKey: row.indicator?.key ?? null,
      coverage: row.coverage,
      place: row.placeKey,
      period: stretch(row.periodStart, row.periodEnd),
      base,
    },
    version: row.version,
    askedBy: row.createdBy.name,
    askedAt: row.createdAt,
    closedAt: row.closedAt,
    claimIds: row.questionClaims.map(({ claimId }) => claimId),
  };
}

function stretch(start: Date | null, end: Date | null) {
  return start && end ? period(fromDay(start), fromDay(end)) : null;
}
