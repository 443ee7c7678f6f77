import type { Actor } from "../../access/actor.ts";
import { fromDay } from "../days.ts";
import { readAssessmentsOf, type ShownAssessment } from "./assessments.ts";
import { readAppearances } from "./claims.ts";
import { readLinksOf } from "./links.ts";
import { scopeOf } from "./scope.ts";
import { type ClaimantRecord, readClaimantRecords } from "./source-records.ts";
import { type ClaimStatement, readStatements } from "./statements.ts";

/** A claim as the comparison shows it: what the comparator reads, and around it the words as they stand, the post, and what people judged. */
export interface ComparedClaim {
  readonly statement: ClaimStatement;
  readonly appearances: number;
  /** The words of the first appearance with what stands around them; null for a claim without one. */
  readonly words: Awaited<ReturnType<typeof wordsOf>>;
  readonly assessments: readonly ShownAssessment[];
  readonly links: Awaited<ReturnType<typeof readLinksOf>>;
  /** How the claimant's claims fared here, and the letter it was given. */
  readonly record: ClaimantRecord | null;
}

/** Claims at their current version with their words and judgements, in the order of the ids; what is not there is left out. */
export async function readComparedClaims(actor: Actor, ids: readonly string[]): Promise<ComparedClaim[]> {
  const scope = scopeOf(actor);
  const [statements, records] = await Promise.all([readStatements(scope, ids), readClaimantRecords(scope, ids)]);
  return Promise.all(
    statements.map(async (statement) => {
      const [appearances, assessments, links] = await Promise.all([
        readAppearances(scope, statement.id),
        readAssessmentsOf(scope, actor, { kind: "claim", id: statement.id }),
        readLinksOf(scope, statement.id),
      ]);
      const standing = assessments.filter(({ superseded }) => !superseded);
      const record = records.get(statement.id) ?? null;
      const words = wordsOf(appearances);
      return { statement, appearances: appearances.length, words, assessments: standing, links, record };
    }),
  );
}

// The appearance whose words the statement carries is the first that was recorded, not the first that was published.
function wordsOf(appearances: Awaited<ReturnType<typeof readAppearances>>) {
  const one = appearances.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (!one) return null;
  const { revision } = one;
  return {
    surface: one.surface,
    before: one.before,
    after: one.after,
    start: one.start,
    postId: revision.post.id,
    revision: revision.number,
    title: revision.title,
    publisher: revision.post.publisher?.name ?? null,
    publishedOn: fromDay(revision.publishedFrom),
    capturedOn: fromDay(revision.capturedAt),
    quantityText: one.quantityText,
    changeText: one.changeText,
    periodText: one.periodText,
    coverageText: one.coverageText,
    hedge: one.hedge,
  };
}
