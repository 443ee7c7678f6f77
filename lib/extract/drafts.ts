import type { ChainStep, Change, FieldOrigin, Rank } from "../model/claim.ts";
import type { CoverageEntry, IndicatorEntry, PlaceEntry } from "../model/vocabulary.ts";
import type { Surface } from "../text/span.ts";
import type { Period } from "../units/period.ts";
import type { DirectionReading } from "./direction-sites.ts";
import type { AttributionMention } from "./mentions.ts";
import type { QuantityReading } from "./quantity-sites.ts";
import type { Clause, QuantityAt, Sentence } from "./sentences.ts";

/** A field of a draft: its value, how it is known, the words it rests on and the step in plain English. */
export interface Known<Value> {
  readonly value: Value;
  readonly origin: FieldOrigin;
  readonly words: readonly Surface[];
  readonly rule: string;
  readonly note: string;
}

/** The indicator of a draft: a row of the vocabulary, or the words alone. */
export interface IndicatorValue {
  readonly entry: IndicatorEntry | null;
  readonly name: string;
  readonly coverage: CoverageEntry | null;
}

/** A claim while the passes work on it; they fill what is still null, in order. */
export interface Draft {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly rule: string;
  readonly quantity: QuantityAt | null;
  readonly reading: QuantityReading | null;
  readonly direction: DirectionReading | null;
  /** First word of the anchor: the quantity, else the first word of the reading. */
  readonly anchor: number;
  readonly passes: string[];
  change: Known<Change> | null;
  indicator: Known<IndicatorValue> | null;
  population: Known<string> | null;
  shareOf: string | null;
  rank: Rank | null;
  place: Known<PlaceEntry> | null;
  counterpart: Known<PlaceEntry> | null;
  period: Known<Period> | null;
  chain: readonly ChainStep[];
  claimantKnown: FieldOrigin;
  attribution: AttributionMention | null;
}

/** The stretch of words as one surface; null when the indexes hold no word. */
export function wordsSurface(sentence: Sentence, from: number, to: number): Surface | null {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last || to <= from) return null;
  return {
    start: first.start,
    end: last.end,
    surface: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
  };
}
