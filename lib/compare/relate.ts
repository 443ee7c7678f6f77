import type { CandidateDraft } from "../model/claim.ts";
import type { Comparison, Statement } from "../model/comparison.ts";
import type { PassageDraft } from "../model/post.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { compare } from "./compare.ts";
import { indicatorOf, lookupOf } from "./lookup.ts";
import { plainWords } from "./plain-words.ts";

/** A candidate as the comparator reads it. `passages` are those of its post: a headline, a quoted article or the author's own words. */
export function statementOf(
  draft: Pick<CandidateDraft, "content" | "chain" | "wording">,
  id: string,
  post: Statement["post"],
  passages: readonly PassageDraft[] = [],
): Statement {
  const { surface, hedge, reporting, span, quantityText: figure } = draft.wording;
  const passage = passages.find((one) => one.span.start <= span.start && span.start < one.span.end)?.kind ?? null;
  return { id, content: draft.content, chain: draft.chain, surface, post, hedge, reporting, figure, passage };
}

/** Two statements, by their ids, with the reading of them. */
export interface Related {
  readonly a: string;
  readonly b: string;
  readonly comparison: Comparison;
}

// Statements of one matter that are held against each other; beyond this many, only those near each other in the text.
const MOST_NEIGHBOURS = 60;

/** Every pair of statements that may be about one matter, compared; near-linear in their number. Pairs that say nothing of each other are left out. */
export function relate(statements: readonly Statement[], vocabulary: Vocabulary): readonly Related[] {
  return [...matters(statements, vocabulary).values()].flatMap((matter) =>
    matter.flatMap((a, index) =>
      matter.slice(index + 1, index + 1 + MOST_NEIGHBOURS).flatMap((b) => {
        const comparison = compare(a, b, vocabulary, { others: matter });
        return saysSomething(comparison) ? [{ a: a.id, b: b.id, comparison }] : [];
      }),
    ),
  );
}

function matters(statements: readonly Statement[], vocabulary: Vocabulary): Map<string, Statement[]> {
  const lookup = lookupOf(vocabulary);
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const entry = indicatorOf(lookup, statement.content);
    const subject = entry?.growthOf ? (lookup.indicatorByKey.get(entry.growthOf) ?? entry) : entry;
    const key = subject
      ? (subject.family ?? subject.partOf ?? subject.key)
      : `words:${plainWords(statement.content.indicator)}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

function saysSomething({ outcome, bearing, tie }: Comparison): boolean {
  return outcome !== "not-comparable" || bearing !== "none" || tie !== null;
}
