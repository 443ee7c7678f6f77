import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { compare } from "../compare/compare.ts";
import { readVersion } from "../db/read/claims.ts";
import { type PairAnswer, readAnswers } from "../db/read/pair-answers.ts";
import { readPartners } from "../db/read/partners.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type ClaimStatement, readStatements } from "../db/read/statements.ts";
import { readReadingsOf, readStandingOthers } from "../db/read/suggestions.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { fromDb } from "../db/words.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import {
  insertSuggestions,
  renewSuggestion,
  type SuggestionDraft,
  supersedeSuggestions,
} from "../db/write/suggestions.ts";
import { ENGINE_VERSION } from "../extract/index.ts";
import type { Comparison, Outcome } from "../model/comparison.ts";
import { differingFields } from "../model/differing-fields.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { canonicalJson } from "../text/canonical-json.ts";

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
  // A pair that stands is read again even where the two no longer meet: what is known of them may have parted them.
  const others = new Set([...(await readPartners(scope, claimId)), ...(await readStandingOthers(scope, claimId))]);
  const [own, ...partners] = await readStatements(scope, [claimId, ...others]);
  if (!own || own.id !== claimId) return refuse("not-found");
  const context = { others: [own, ...partners] };
  const drafts = partners.map((partner) => {
    const [a, b] = own.id < partner.id ? [own, partner] : [partner, own];
    return draftOf(a, b, compare(a, b, vocabulary, context));
  });
  return inTransaction(actor, (tx) => offer(tx, own, drafts, now));
}

interface Draft extends SuggestionDraft {
  readonly a: ClaimStatement;
  readonly b: ClaimStatement;
}

function draftOf(a: ClaimStatement, b: ClaimStatement, comparison: Comparison): Draft {
  const gap = Math.min(Math.abs(comparison.values?.relativeGap ?? 0), 9);
  const gapRank = weight[comparison.outcome] * 10 + gap;
  const clusterKey = [a.content, b.content]
    .map(({ claimant, indicatorKey, indicator }) => `${claimant}|${indicatorKey ?? indicator}`)
    .sort()
    .join(" ~ ");
  return { a, b, comparison, gapRank, clusterKey, returnedBecause: null, engineVersion: ENGINE_VERSION };
}

function isWorthOffering({ outcome, bearing }: Comparison): boolean {
  return outcome !== "not-comparable" && !(outcome === "compatible" && bearing === "none");
}

/** Brings what is offered of a claim up to date. Who read an older version meanwhile leaves it to the run that the change asked for. */
async function offer(tx: WriteScope, own: ClaimStatement, drafts: readonly Draft[], now: Date) {
  const versions = await holdVersions(tx, [own.id, ...drafts.map((draft) => otherOf(draft, own).id)]);
  const current = drafts.filter(({ a, b }) => versions.get(a.id) === a.version && versions.get(b.id) === b.version);
  const known = await readReadingsOf(tx, own.id);
  const worth = current.filter(({ comparison }) => isWorthOffering(comparison));
  const offered = new Map(known.map((row) => [pairKey(row), row]));
  for (const draft of worth) {
    const row = offered.get(pairKey(asPair(draft)));
    if (row && isOutOfDate(row, draft)) await renewSuggestion(tx, row.id, draft);
  }
  const standing = new Set(worth.map((draft) => pairKey(asPair(draft))));
  const compared = new Set(current.map((draft) => otherOf(draft, own).id));
  const stale = known.filter((row) => {
    const other = row.aClaimId === own.id ? row.bClaimId : row.aClaimId;
    const older = (row.aClaimId === own.id ? row.aVersion : row.bVersion) < (versions.get(own.id) ?? own.version);
    return older || (compared.has(other) && !standing.has(pairKey(row)));
  });
  await supersedeSuggestions(
    tx,
    stale.map(({ id }) => id),
    now,
  );
  const fresh = await unanswered(
    tx,
    own,
    worth.filter((draft) => !offered.has(pairKey(asPair(draft)))),
  );
  return ok(await insertSuggestions(tx, fresh, now));
}

function otherOf({ a, b }: Draft, own: ClaimStatement): ClaimStatement {
  return a.id === own.id ? b : a;
}

type Pair = Pick<Awaited<ReturnType<typeof readReadingsOf>>[number], "aClaimId" | "aVersion" | "bClaimId" | "bVersion">;

function asPair({ a, b }: Draft): Pair {
  return { aClaimId: a.id, aVersion: a.version, bClaimId: b.id, bVersion: b.version };
}

function pairKey({ aClaimId, aVersion, bClaimId, bVersion }: Pair): string {
  return `${aClaimId} ${aVersion} ${bClaimId} ${bVersion}`;
}

function isOutOfDate(row: Awaited<ReturnType<typeof readReadingsOf>>[number], draft: Draft): boolean {
  const { outcome, bearing, sentence, reasons } = draft.comparison;
  return (
    row.supersededAt !== null ||
    row.engineVersion !== draft.engineVersion ||
    fromDb(row.outcome) !== outcome ||
    fromDb(row.bearing) !== bearing ||
    row.sentence !== sentence ||
    row.gapRank !== draft.gapRank ||
    row.clusterKey !== draft.clusterKey ||
    canonicalJson(row.reasons) !== canonicalJson(reasons)
  );
}

/** Those nobody answered, and those that come back because a field changed since, with its name. */
async function unanswered(tx: WriteScope, own: ClaimStatement, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const answers = await readAnswers(
    tx,
    own.id,
    drafts.map((draft) => otherOf(draft, own).id),
  );
  const fresh: Draft[] = [];
  for (const draft of drafts) {
    const answer = answers.get(otherOf(draft, own).id);
    const changed = answer ? await changedSince(tx, answer, draft.a, draft.b) : null;
    if (!answer || changed !== null) fresh.push({ ...draft, returnedBecause: changed });
  }
  return fresh;
}

/** The fields that changed since the pair was answered, in words; null when none did. */
async function changedSince(
  tx: WriteScope,
  answered: PairAnswer,
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
