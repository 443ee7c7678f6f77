import { arithmeticChecks, findingsAcross, findingsOf } from "../compare/arithmetic/index.ts";
import { statementOf } from "../compare/relate.ts";
import { readCandidatesOf } from "../db/read/candidates.ts";
import { passageAt, readRevisionDates, readRevisionsOf, readStandingClaims } from "../db/read/figures.ts";
import { readPartners } from "../db/read/partners.ts";
import type { Scope } from "../db/read/scope.ts";
import { readStatements } from "../db/read/statements.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { Finding, Statement } from "../model/comparison.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** A figure a finding speaks of: a claim, or a candidate that waits for a decision. `start` is null where it stands in another post. */
export interface CheckedFigure {
  readonly kind: "claim" | "candidate";
  readonly id: string;
  readonly start: number | null;
  readonly surface: string;
}

/** A finding of the checks as a screen shows it: the check's title, its verdict and working, and the figures it rests on. */
export interface FigureFinding extends Omit<Finding, "claims"> {
  readonly title: string;
  readonly figures: readonly CheckedFigure[];
}

// A claim that stands in more posts than these is checked where it was seen last.
const mostPosts = 5;

/** What the figures of a post say of each other: its accepted claims and the candidates that wait, in text order. Writes nothing; empty for an unknown id. */
export async function checkPost(scope: Scope, revisionId: string): Promise<readonly FigureFinding[]> {
  const [revision, vocabulary] = await Promise.all([
    readRevisionDates(scope, revisionId),
    readVocabulary(scope, defaultVocabulary),
  ]);
  if (!revision) return [];
  const [claims, candidates] = await Promise.all([
    readStandingClaims(scope, revision),
    readCandidatesOf(scope, revisionId),
  ]);
  const figures = new Map<string, CheckedFigure>();
  const statements: Statement[] = claims.map(({ claimId, statement }) => {
    figures.set(statement.id, figureOf("claim", claimId, statement));
    return statement;
  });
  for (const { id, draft, decisions } of candidates) {
    if (decisions.length > 0) continue;
    const { start } = draft.wording.span;
    const post = { id: revisionId, start, publishedOn: revision.publishedOn };
    const statement = { ...statementOf(draft, id, post), passage: passageAt(revision, start) };
    figures.set(id, figureOf("candidate", id, statement));
    statements.push(statement);
  }
  return findingsOf(statements, vocabulary, [revision]).map((finding) => shown(finding, figures));
}

/** What a claim's figure says beside the others of its posts, and beside those of other posts on the same matter. Writes nothing. */
export async function checkClaim(scope: Scope, claimId: string): Promise<readonly FigureFinding[]> {
  const revisions = await readRevisionsOf(scope, claimId, mostPosts);
  const inPosts = await Promise.all(revisions.map((id) => checkPost(scope, id)));
  return [...inPosts.flat(), ...(await checkAcross(scope, claimId))].filter(({ figures }) =>
    figures.some(({ kind, id }) => kind === "claim" && id === claimId),
  );
}

async function checkAcross(scope: Scope, claimId: string): Promise<readonly FigureFinding[]> {
  const [partners, vocabulary] = await Promise.all([
    readPartners(scope, claimId),
    readVocabulary(scope, defaultVocabulary),
  ]);
  const statements = await readStatements(scope, [claimId, ...partners]);
  const figures = new Map(
    statements.map((one) => [one.id, { ...figureOf("claim", one.id, one), start: null } satisfies CheckedFigure]),
  );
  return findingsAcross(statements, vocabulary).map((finding) => shown(finding, figures));
}

function figureOf(kind: CheckedFigure["kind"], id: string, { surface, post }: Statement): CheckedFigure {
  return { kind, id, start: post?.start ?? null, surface };
}

const titles = new Map(arithmeticChecks.map(({ id, title }) => [id, title]));

function shown({ claims, ...finding }: Finding, figures: ReadonlyMap<string, CheckedFigure>): FigureFinding {
  const title = titles.get(finding.check) ?? finding.check;
  return { ...finding, title, figures: claims.flatMap((id) => figures.get(id) ?? []) };
}
