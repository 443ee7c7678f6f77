import type { ClaimContent, ClaimField } from "../model/claim.ts";
import type { Statement } from "../model/comparison.ts";
import type { IndicatorEntry, Vocabulary } from "../model/vocabulary.ts";
import { type Assertion, assertionOf } from "./assertion.ts";
import { indicatorOf, type Lookup, lookupOf } from "./lookup.ts";
import { chainVoices, sourceName, voicesOf } from "./voice.ts";

/** A statement made ready for comparison: names resolved, its assertion read. Made once, compared many times. */
export interface Side {
  readonly statement: Statement;
  readonly content: ClaimContent;
  readonly lookup: Lookup;
  readonly indicator: IndicatorEntry | null;
  /** What is measured once a growth rate is read as the growth of its subject. */
  readonly subject: IndicatorEntry | null;
  readonly voices: readonly string[];
  readonly chain: readonly string[];
  readonly assertion: Assertion;
}

/** Prepares a statement against a vocabulary. */
export function sideOf(statement: Statement, vocabulary: Vocabulary): Side {
  const lookup = lookupOf(vocabulary);
  const { content } = statement;
  const indicator = indicatorOf(lookup, content);
  const base = indicator?.growthOf ? (lookup.indicatorByKey.get(indicator.growthOf) ?? null) : null;
  const step = knownStep(vocabulary, lookup, content, indicator);
  return {
    statement,
    content,
    lookup,
    indicator,
    subject: base ?? indicator,
    voices: voicesOf(lookup, content.claimant, content.saidOn),
    chain: chainVoices(lookup, statement.chain),
    assertion: assertionOf(statement, indicator, step),
  };
}

/** How a field is known: `missing` when it is absent, `assumed` when a rule only filled it in. A value without a record counts as stated. */
export function originOf(content: ClaimContent, field: ClaimField, present: boolean): "stated" | "assumed" | "missing" {
  if (!present) return "missing";
  return content.known[field] === "assumed" ? "assumed" : "stated";
}

function knownStep(
  vocabulary: Vocabulary,
  lookup: Lookup,
  content: ClaimContent,
  indicator: IndicatorEntry | null,
): number | null {
  const claimant = sourceName(lookup, content.claimant);
  const found = vocabulary.precisions?.find(
    (row) => sourceName(lookup, row.source) === claimant && row.indicator === indicator?.key,
  );
  return found?.step ?? null;
}
