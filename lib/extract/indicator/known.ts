import type { CoverageEntry, IndicatorEntry } from "../../model/vocabulary.ts";
import type { Surface } from "../../text/span.ts";
import { personNouns } from "../../units/person-nouns.ts";
import { type IndicatorValue, type Known, wordsSurface } from "../drafts.ts";
import type { IndicatorHit, Lexicon } from "../indicators.ts";
import type { Sentence } from "../sentences.ts";

/** What earlier sentences left behind: the last indicator named, and the first one of the article, which is its topic. */
export interface Topic {
  readonly last: Known<IndicatorValue> | null;
  readonly first: Known<IndicatorValue> | null;
}

/** An indicator of the tables as the words at a hit name it. */
export function known(
  entry: IndicatorEntry,
  coverage: CoverageEntry | null,
  hit: { readonly from: number; readonly to: number },
  sentence: Sentence,
  rule: string,
): Known<IndicatorValue> {
  const words = wordsSurface(sentence, hit.from, hit.to);
  return {
    value: { entry, name: entry.name, coverage },
    origin: "stated",
    words: words ? [words] : [],
    rule,
    note: `names the indicator "${entry.name}"`,
  };
}

/** The coverage at the indicator, else the only one named in the sentence near it. */
export function coverageAt(sentence: Sentence, hit: IndicatorHit): CoverageEntry | null {
  if (hit.coverage) return hit.coverage;
  const next = sentence.covers.find(
    (cover) =>
      cover.from >= hit.to &&
      cover.from - hit.to <= 10 &&
      sentence.words.slice(hit.to, cover.from).some((word) => word.lower === "for" || word.lower === "of"),
  );
  return next?.row ?? null;
}

/** What is measured in the words of the text, where no indicator of the tables is named. */
export function asWorded(name: string, words: Surface, rule: string): Known<IndicatorValue> {
  return {
    value: { entry: null, name: name.replaceAll(/\s+/g, " "), coverage: null },
    origin: "stated",
    words: [words],
    rule,
    note: "no indicator of the vocabulary matches: kept as worded",
  };
}

/** Nouns of persons, in both numbers. */
export const people = new Set([...personNouns.singular, ...personNouns.plural]);

/** True for a coverage that is, or is a part of, the one with that key by the tables. */
export function isPartOf(coverage: CoverageEntry | null, whole: string, lexicon: Lexicon, depth = 0): boolean {
  if (!coverage || depth > 6) return false;
  return (
    coverage.key === whole ||
    coverage.partOf.some((key) => isPartOf(lexicon.coverageByKey.get(key) ?? null, whole, lexicon, depth + 1))
  );
}
