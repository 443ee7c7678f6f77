import type { Actor } from "../../access/actor.ts";
import { may } from "../../access/may.ts";
import type { AssessmentSubject, EvidenceRole } from "../../model/assessment.ts";
import { fromDay } from "../days.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import { claimsOf, hasChanged, subjectInclude, subjectOf, subjectWords } from "./assessment-subject.ts";
import { readCrossCheckWaiver } from "./cross-check-waiver.ts";
import type { Scope } from "./scope.ts";
import { isSealed } from "./seals.ts";

const name = { select: { name: true } } as const;
const include = {
  author: name,
  ratingPoint: { include: { scale: { include: { ratingPoints: { select: { rank: true } } } } } },
  reliabilityJudgement: { select: { letter: true, basis: true, judgedOn: true } },
  assessmentExplanations: { select: { explanation: true } },
  evidence: {
    orderBy: [{ sentence: "asc" }, { id: "asc" }],
    include: {
      revision: {
        select: {
          number: true,
          title: true,
          publishedFrom: true,
          post: { select: { id: true, url: true, publisher: name } },
        },
      },
      claimVersionRow: { select: { sentence: true } },
    },
  },
  ...subjectInclude,
  assessment: { select: { id: true } },
  crossChecksAsAssessment: { orderBy: { id: "desc" }, include: { assignee: name } },
  crossCheckAsSecond: { select: { id: true, assessmentId: true } },
  signOffs: { where: { withdrawnAt: null }, include: { signedBy: name } },
  adjudication: { select: { crossCheckId: true, reason: true } },
  publications: {
    select: { id: true, slug: true, publication: { select: { id: true } }, retraction: { select: { id: true } } },
  },
} as const satisfies Prisma.AssessmentInclude;
type Row = Prisma.AssessmentGetPayload<{ include: typeof include }>;

/** An assessment that is sealed from the person who asks: that it exists, whose it is and since when, and nothing of its content. */
export interface SealedAssessment {
  readonly sealed: true;
  readonly id: string;
  readonly subject: AssessmentSubject;
  readonly subjectWords: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly submittedAt: Date;
  readonly version: number;
  readonly superseded: boolean;
  /** The later judgement by the same person that replaced it, or null. */
  readonly successorId: string | null;
  readonly crossCheck: Row["crossChecksAsAssessment"][number] | null;
}

/** An assessment open to the person who asks. */
export type OpenAssessment = Omit<SealedAssessment, "sealed"> & ReturnType<typeof content> & { readonly sealed: false };
/** What a person sees of an assessment. */
export type ShownAssessment = SealedAssessment | OpenAssessment;

/** The assessments of one thing at any of its versions, oldest first, each as this person may see it. */
export async function readAssessmentsOf(
  scope: Scope,
  actor: Actor,
  subject: { readonly kind: AssessmentSubject["kind"]; readonly id: string },
): Promise<ShownAssessment[]> {
  return readShown(scope, actor, subjectWhere(subject));
}

/** One assessment as this person may see it, or null. */
export async function readAssessment(scope: Scope, actor: Actor, id: string): Promise<ShownAssessment | null> {
  return (await readShown(scope, actor, { id }))[0] ?? null;
}

/** The newest judgement of one thing by one person that nothing replaced: its id and version, whatever is sealed; null when there is none. */
export async function readStandingBy(
  scope: Scope,
  authorId: string,
  subject: { readonly kind: AssessmentSubject["kind"]; readonly id: string },
) {
  const { workspaceId } = scope;
  return scope.client.assessment.findFirst({
    where: { workspaceId, authorId, assessment: { is: null }, ...subjectWhere(subject) },
    orderBy: { id: "desc" },
    select: { id: true, version: true },
  });
}

/** The standing assessments nobody published yet, newest first, as this person may see them; at most 100. */
export async function readUnpublished(scope: Scope, actor: Actor): Promise<ShownAssessment[]> {
  return readShown(scope, actor, { assessment: { is: null }, publications: { none: {} } });
}

/** The standing judgements of several claims as this person may see them; what is sealed from them says nothing. */
export async function readStandingOf(scope: Scope, actor: Actor, claimIds: readonly string[]) {
  return readShown(scope, actor, { claimId: { in: [...claimIds] }, assessment: { is: null } }, 2000);
}

// The one door to what an assessment says: whoever reads one comes through here, so a seal holds everywhere.
async function readShown(
  scope: Scope,
  actor: Actor,
  where: Prisma.AssessmentWhereInput,
  take = 100,
): Promise<ShownAssessment[]> {
  const { workspaceId, client } = scope;
  const [rows, waiver] = await Promise.all([
    client.assessment.findMany({ where: { ...where, workspaceId }, orderBy: { id: "asc" }, take, include }),
    readCrossCheckWaiver(scope),
  ]);
  return rows.map((row) => {
    const sealed = isSealed(row, waiver !== null);
    const seen = may(actor, "assessment.read", { authorId: row.authorId, sealed });
    return seen ? { ...head(row), ...content(row), sealed: false } : { ...head(row), sealed: true };
  });
}

/** Of these assessments, the ids of those that are sealed from somebody: for histories, which then leave out what was written. */
export async function readSealedIds(scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { workspaceId, client } = scope;
  const [rows, waiver] = await Promise.all([
    client.assessment.findMany({
      where: { workspaceId, id: { in: [...ids] } },
      select: {
        id: true,
        crossChecksAsAssessment: true,
        crossCheckAsSecond: { select: { id: true } },
        adjudication: { select: { crossCheckId: true } },
      },
    }),
    readCrossCheckWaiver(scope),
  ]);
  return new Set(rows.filter((row) => isSealed(row, waiver !== null)).map(({ id }) => id));
}

function subjectWhere({ kind, id }: { readonly kind: AssessmentSubject["kind"]; readonly id: string }) {
  return kind === "claim" ? { claimId: id } : kind === "link" ? { linkId: id } : { questionId: id };
}

function head(row: Row): Omit<SealedAssessment, "sealed"> {
  return {
    id: row.id,
    subject: subjectOf(row),
    subjectWords: subjectWords(row),
    author: { id: row.authorId, name: row.author.name },
    submittedAt: row.submittedAt,
    version: row.version,
    superseded: row.assessment !== null,
    successorId: row.assessment?.id ?? null,
    crossCheck: row.crossChecksAsAssessment[0] ?? null,
  };
}

function content(row: Row) {
  const ranks = row.ratingPoint?.scale.ratingPoints.flatMap(({ rank }) => (rank === null ? [] : [rank])) ?? [];
  return {
    rating: row.ratingPoint && {
      pointId: row.ratingPoint.id,
      key: row.ratingPoint.key,
      label: row.ratingPoint.label,
      rank: row.ratingPoint.rank,
      worst: Math.min(...ranks),
      best: Math.max(...ranks),
    },
    likelihood: fromDb(row.likelihood),
    confidence: row.confidence,
    reliability: row.reliabilityJudgement && {
      letter: row.reliabilityJudgement.letter,
      basis: row.reliabilityJudgement.basis,
      judgedOn: fromDay(row.reliabilityJudgement.judgedOn),
    },
    credibility: row.credibility as 1 | 2 | 3 | 4 | 5 | 6 | null,
    claims: claimsOf(row),
    answer: row.answer,
    reasoning: row.reasoning,
    remains: row.remains,
    wouldChange: row.wouldChange,
    recheckOn: fromDay(row.recheckOn),
    explanations: row.assessmentExplanations.map(({ explanation }) => explanation),
    evidence: row.evidence.map(citation),
    /** Whether the claim, a claim of the link, or the question and what it gathered changed after it was judged. */
    changedSince: hasChanged(row),
    secondOf: row.crossCheckAsSecond,
    adjudicates: row.adjudication,
    signOff: row.signOffs[0]
      ? {
          id: row.signOffs[0].id,
          byId: row.signOffs[0].signedById,
          by: row.signOffs[0].signedBy.name,
          at: row.signOffs[0].signedAt,
        }
      : null,
    publications: row.publications,
  };
}

function citation({ revision, claimVersionRow, ...row }: Row["evidence"][number]) {
  return {
    id: row.id,
    sentence: row.sentence,
    role: row.role as EvidenceRole,
    words: row.surface ?? claimVersionRow?.sentence ?? "",
    claimId: row.claimId,
    claimVersion: row.claimVersion,
    revisionId: row.revisionId,
    start: row.start,
    end: row.end,
    post: revision && {
      id: revision.post.id,
      revision: revision.number,
      title: revision.title,
      publisher: revision.post.publisher?.name ?? null,
      url: revision.post.url,
      publishedOn: fromDay(revision.publishedFrom),
    },
  };
}
