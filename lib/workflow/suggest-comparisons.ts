import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { compare } from "../compare/compare.ts";
import { readVersion } from "../db/read/claims.ts";
import { readAnswer } from "../db/read/pair-answers.ts";
import { readPartners } from "../db/read/partners.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type ClaimStatement, readStatements } from "../db/read/statements.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { dropSuggestion, insertSuggestion, renewSuggestion } from "../db/write/suggestions.ts";
import { ENGINE_VERSION } from "../extract/index.ts";
import type { Comparison, Outcome } from "../model/comparison.ts";
import { differingFields } from "../model/differing-fields.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

// What a person should look at first; what says least of the other comes last and, alone, is not offered.
const weight: Readonly<Record<Outcome, number>> = {
  contradicts: 6,
  "counts-differently": 5,
  undecided: 4,
  revises: 3,
  restates: 2,
  compatible: 1,
  "not-comparable": 0,
};

/**
 * Holds a claim against its possible partners and offers the readings; doing it again offers nothing twice, and brings a reading up to
 * date where what is known of the sources changed. A pair that was answered comes back only when a field of one of the two changed, and says which. Answers how many are new. Refuses: not-permitted, not-found.
 */
export async function suggestComparisons(actor: Actor, claimId: string, now: Date): Promise<Result<number, Refusal>> {
  // An admin who changes a vocabulary asks for new readings too; offering one decides nothing.
  if (!may(actor, "candidate.decide") && !may(actor, "vocabulary.edit")) return refuse("not-permitted");
  const scope = scopeOf(actor);
  const vocabulary = await readVocabulary(scope, defaultVocabulary);
  const [own, ...partners] = await readStatements(scope, [claimId, ...(await readPartners(scope, claimId))]);
  if (!own || own.id !== claimId) return refuse("not-found");
  return inTransaction(actor, async (tx) => {
    let added = 0;
    for (const partner of partners) {
      const [a, b] = own.id < partner.id ? [own, partner] : [partner, own];
      const comparison = compare(a, b, vocabulary, { others: [own, ...partners] });
      if (!isWorthOffering(comparison)) await dropSuggestion(tx, { a, b }, now);
      else if (await offer(tx, a, b, comparison, now)) added++;
    }
    return ok(added);
  });
}

function isWorthOffering({ outcome, bearing }: Comparison): boolean {
  return outcome !== "not-comparable" && !(outcome === "compatible" && bearing === "none");
}

async function offer(
  tx: WriteScope,
  a: ClaimStatement,
  b: ClaimStatement,
  comparison: Comparison,
  now: Date,
): Promise<boolean> {
  const gap = Math.min(Math.abs(comparison.values?.relativeGap ?? 0), 9);
  const gapRank = weight[comparison.outcome] * 10 + gap;
  const clusterKey = [a.content, b.content]
    .map(({ claimant, indicatorKey, indicator }) => `${claimant}|${indicatorKey ?? indicator}`)
    .sort()
    .join(" ~ ");
  const draft = { a, b, comparison, gapRank, clusterKey, returnedBecause: null, engineVersion: ENGINE_VERSION };
  if (await renewSuggestion(tx, draft)) return false;
  const answered = await readAnswer(tx, a.id, b.id);
  const changed = answered ? await changedSince(tx, answered, a, b) : null;
  if (answered && changed === null) return false;
  return insertSuggestion(tx, { ...draft, returnedBecause: changed }, now);
}

/** The fields that changed since the pair was answered, in words; null when none did. */
async function changedSince(
  tx: WriteScope,
  answered: { readonly aVersion: number; readonly bVersion: number },
  a: ClaimStatement,
  b: ClaimStatement,
): Promise<string | null> {
  if (answered.aVersion === a.version && answered.bVersion === b.version) return null;
  const [first, second] = await Promise.all([
    readVersion(tx, a.id, answered.aVersion),
    readVersion(tx, b.id, answered.bVersion),
  ]);
  const fields = [
    ...(first ? differingFields(first.content, a.content) : []),
    ...(second ? differingFields(second.content, b.content) : []),
  ];
  return fields.length > 0 ? [...new Set(fields)].join(", ") : null;
}
