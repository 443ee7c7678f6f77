import { agreement, type Judged } from "../../model/agreement.ts";
import type { UserId } from "../../model/ids.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import { subjectInclude, subjectOf, subjectWords } from "./assessment-subject.ts";
import type { Scope } from "./scope.ts";

const person = { select: { id: true, name: true } } as const;
const include = {
  assignee: person,
  // Never more of the first judgement than whose it is and what it is of: this is what the one who checks reads.
  assessment: { include: { author: person, reliabilityJudgement: { select: { letter: true } }, ...subjectInclude } },
  second: { include: { author: person, reliabilityJudgement: { select: { letter: true } } } },
  adjudication: { select: { assessmentId: true, reason: true, adjudicatedBy: person } },
} as const satisfies Prisma.CrossCheckInclude;
type Row = Prisma.CrossCheckGetPayload<{ include: typeof include }>;

/** A cross-check without what either judgement says. */
export type CrossCheckRow = ReturnType<typeof toCrossCheck>;

/** One cross-check, or null. */
export async function readCrossCheck(scope: Scope, id: string): Promise<CrossCheckRow | null> {
  const row = await scope.client.crossCheck.findUnique({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
    include,
  });
  return row && toCrossCheck(row);
}

/** The cross-checks that wait, oldest first, at most 100. */
export async function readOpenCrossChecks(scope: Scope): Promise<CrossCheckRow[]> {
  return readRows(scope, { submittedAt: null, waivedAt: null }, "asc");
}

/** The cross-checks that are in or were waived, newest first, at most 100. */
export async function readClosedCrossChecks(scope: Scope): Promise<CrossCheckRow[]> {
  return readRows(scope, { OR: [{ submittedAt: { not: null } }, { waivedAt: { not: null } }] }, "desc");
}

/** The cross-checks that wait and that this person could do, oldest first, at most 100. */
export async function readWaitingFor(scope: Scope, userId: UserId): Promise<CrossCheckRow[]> {
  return readRows(scope, waitingFor(userId), "asc");
}

/** How many cross-checks wait that this person could do. */
export async function countWaitingFor({ client, workspaceId }: Scope, userId: UserId): Promise<number> {
  return client.crossCheck.count({ where: { workspaceId, ...waitingFor(userId) } });
}

function waitingFor(userId: UserId) {
  return {
    submittedAt: null,
    waivedAt: null,
    OR: [{ assigneeId: null }, { assigneeId: userId }],
    assessment: { authorId: { not: userId } },
  } satisfies Prisma.CrossCheckWhereInput;
}

async function readRows(scope: Scope, where: Prisma.CrossCheckWhereInput, order: "asc" | "desc") {
  const rows = await scope.client.crossCheck.findMany({
    where: { ...where, workspaceId: scope.workspaceId },
    orderBy: { id: order },
    take: 100,
    include,
  });
  return rows.map(toCrossCheck);
}

function toCrossCheck({ assessment, second, adjudication, ...row }: Row) {
  return {
    id: row.id,
    version: row.version,
    openedAt: row.openedAt,
    submittedAt: row.submittedAt,
    waivedAt: row.waivedAt,
    waiveReason: row.waiveReason,
    assignee: row.assignee,
    first: {
      id: assessment.id,
      authorId: assessment.authorId,
      author: assessment.author.name,
      subject: subjectOf(assessment),
      words: subjectWords(assessment),
    },
    // Told only once both are in, when both are open to all.
    differs: row.submittedAt && second ? differ(assessment, second) : null,
    second: second && { id: second.id, authorId: second.authorId, author: second.author.name },
    adjudication: adjudication && {
      assessmentId: adjudication.assessmentId,
      reason: adjudication.reason,
      by: adjudication.adjudicatedBy.name,
    },
  };
}

type JudgedRow = Pick<
  NonNullable<Row["second"]>,
  "ratingPointId" | "likelihood" | "confidence" | "credibility" | "reliabilityJudgement"
>;

function differ(first: JudgedRow, second: JudgedRow): boolean {
  return agreement(judged(first), judged(second)).some(({ outcome }) => outcome === "differs");
}

function judged(row: JudgedRow): Judged {
  return {
    rating: row.ratingPointId === null ? null : { key: row.ratingPointId, label: "" },
    likelihood: row.likelihood && fromDb(row.likelihood),
    confidence: row.confidence,
    reliability: row.reliabilityJudgement,
    credibility: row.credibility as Judged["credibility"],
  };
}
