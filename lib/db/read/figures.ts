import type { Statement } from "../../model/comparison.ts";
import type { PassageKind } from "../../model/post.ts";
import { claimRowIncludes, fromClaimRow } from "../claim-columns.ts";
import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** A revision as the checks of its figures need it: its text, its dates, its passages, those of its articles. Null when there is none. */
export async function readRevisionDates(scope: Scope, revisionId: string) {
  const revision = await scope.client.postRevision.findFirst({
    where: { workspaceId: scope.workspaceId, id: revisionId },
    select: {
      id: true,
      text: true,
      publishedFrom: true,
      passages: { orderBy: { position: "asc" }, select: { kind: true, start: true, end: true, issuedOn: true } },
      articles: { orderBy: { position: "asc" }, select: { outlet: true, headline: true, issuedFrom: true } },
    },
  });
  if (!revision) return null;
  const passages = revision.passages.map((one) => ({ ...one, kind: fromDb(one.kind), date: fromDay(one.issuedOn) }));
  return {
    id: revision.id,
    text: revision.text,
    publishedOn: fromDay(revision.publishedFrom),
    updates: passages.filter(({ kind }) => kind === "update").map(({ date }) => ({ date })),
    articles: revision.articles.map(({ issuedFrom, ...article }) => ({ ...article, date: fromDay(issuedFrom) })),
    passages,
  };
}

/** A revision's dates as `readRevisionDates` gives them. */
export type RevisionDates = NonNullable<Awaited<ReturnType<typeof readRevisionDates>>>;

/** A claim where it stands in a post, with the words it stands in there. */
export interface StandingClaim {
  readonly claimId: string;
  readonly statement: Statement;
}

/** The accepted claims of a revision, each occurrence once, in text order; withdrawn ones are left out. The statement's id is the appearance's. */
export async function readStandingClaims(scope: Scope, revision: RevisionDates): Promise<StandingClaim[]> {
  const rows = await scope.client.appearance.findMany({
    where: {
      workspaceId: scope.workspaceId,
      revisionId: revision.id,
      withdrawnAt: null,
      claim: { withdrawnAt: null },
    },
    orderBy: [{ start: "asc" }, { end: "asc" }, { id: "asc" }],
    include: {
      claim: { select: { claimVersions: { orderBy: { number: "desc" }, take: 1, include: claimRowIncludes } } },
      attributionSteps: {
        orderBy: { position: "asc" },
        include: { source: namedSource, document: { select: { title: true } } },
      },
    },
  });
  return rows.flatMap(({ claim, attributionSteps, ...row }) => {
    const [version] = claim.claimVersions;
    if (!version) return [];
    const chain = followMerges(attributionSteps).map((step) => ({
      source: step.source.name,
      kind: fromDb(step.source.kind),
      role: fromDb(step.role),
      document: step.document?.title ?? null,
      saidOn: null,
      cue: null,
      named: null,
    }));
    const { id, claimId, surface, hedge, reporting, start } = row;
    const post = { id: revision.id, start, publishedOn: revision.publishedOn };
    const passage = passageAt(revision, start);
    const { quantityStart, quantityEnd } = row;
    const figure = quantityStart === null || quantityEnd === null ? null : { start: quantityStart, end: quantityEnd };
    const statement = { id, content: fromClaimRow(version), chain, surface, post, hedge, reporting, passage, figure };
    return [{ claimId, statement }];
  });
}

/** The kind of passage that covers an offset; null between passages. */
export function passageAt(revision: RevisionDates, offset: number): PassageKind | null {
  return revision.passages.find(({ start, end }) => start <= offset && offset < end)?.kind ?? null;
}

/** The revisions a claim stands in, the newest first, at most `take`. */
export async function readRevisionsOf(scope: Scope, claimId: string, take: number): Promise<string[]> {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, claimId, withdrawnAt: null },
    orderBy: { id: "desc" },
    distinct: ["revisionId"],
    select: { revisionId: true },
    take,
  });
  return rows.map(({ revisionId }) => revisionId);
}
