import type { PassageKind } from "../model/post.ts";
import type { CoverageEntry, PlaceEntry } from "../model/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { IsoDate } from "../units/period.ts";
import type { DirectionCue } from "./cues.ts";
import type { IndicatorHit, Lexicon } from "./indicators.ts";
import type { Journey } from "./journeys.ts";
import type { AttributionMention, QuantityMention, TimeMention } from "./mentions.ts";
import type { PhraseHit } from "./phrases.ts";
import type { Word } from "./words.ts";

/** How a clause hangs on its sentence: stands alone, qualifies a noun, stands in brackets, or continues the clause before it. */
export type ClauseKind = "main" | "relative" | "parenthesis" | "continuation";

/** A clause: half-open word indexes into its sentence, and the span of those words. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
}

/** One sentence with everything the rules read in it. Mentions are those that begin inside it; `atWord` indexes are into `words`. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly QuantityAt[];
  readonly times: readonly TimeAt[];
  readonly attributions: readonly AttributionMention[];
  readonly cues: readonly DirectionCue[];
  readonly indicators: readonly IndicatorHit[];
  readonly covers: readonly PhraseHit<CoverageEntry>[];
  readonly places: readonly PhraseHit<PlaceEntry>[];
  /** Counted people who went from one place to another. */
  readonly journeys: readonly Journey[];
  readonly lexicon: Lexicon;
  /** For each word, whether it is likely the finite verb of a clause. */
  readonly verb: readonly boolean[];
  /** The source and cue words of attributions: no claim is read from them. */
  readonly frames: readonly Span[];
  readonly passage: PassageKind;
  readonly article: number | null;
  readonly post: number;
  readonly paragraph: number;
  readonly saidOn: IsoDate | null;
  /** The line of the post that says so; null where it is known from elsewhere. */
  readonly datedBy: Span | null;
}

/** A quantity mention with the words it covers and its index in the list of the whole text. */
export interface QuantityAt {
  readonly index: number;
  readonly mention: QuantityMention;
  readonly from: number;
  readonly to: number;
}

/** A time mention with the words it covers. */
export interface TimeAt {
  readonly mention: TimeMention;
  readonly from: number;
  readonly to: number;
}

/** Index of the first word that ends after `offset`; `words.length` when none does. Binary search. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index after the last word that starts before `offset`. */
export function wordsBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The clause that holds word `index`; the last clause that begins at or before it where clauses nest. */
export function clauseAt(sentence: Sentence, index: number): Clause {
  let found = sentence.clauses[0] as Clause;
  for (const clause of sentence.clauses) if (clause.from <= index && index < clause.to) found = clause;
  return found;
}
