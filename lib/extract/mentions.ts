import type { Quantity } from "../model/claim.ts";
import type { Surface } from "../text/span.ts";
import type { Calendar, Certainty, IsoDate } from "../units/period.ts";

/** What sort of number a mention is; decides which claims it can make. */
export type QuantityKind =
  | "number"
  | "percent"
  | "points"
  | "money"
  | "measure"
  | "count"
  | "factor"
  | "fraction"
  | "ordinal"
  | "rank"
  | "age"
  | "duration"
  | "rate";

/** A quantity as it stands in the text, approximator and unit words included in the span. */
export interface QuantityMention extends Surface {
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
  /** The bare number and unit without approximator. */
  readonly core: Surface;
  /** The noun that is counted or measured, as worded ("female North Korean defectors"); null where none follows. */
  readonly noun: Surface | null;
  /** Index of the mention this one restates in another unit, as in "34.2 trillion won (US$29.8 billion)"; null otherwise. */
  readonly restates: number | null;
}

/** A time expression, resolved to inclusive days; null ends where it cannot be resolved. */
export interface TimeMention extends Surface {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly calendar: Calendar;
  readonly certainty: Certainty;
  /** What it does in its clause as far as its own words tell: a period, a point, a base ("a year earlier", "from 2013"), a header line, a duration or a repeated time. */
  readonly role: "period" | "point" | "base" | "header" | "duration" | "set";
}

/** Who is cited (source), by which words (cue), for what (content). Any part may be missing but the cue or the source. */
export interface AttributionMention {
  readonly source: Surface | null;
  readonly cue: Surface | null;
  readonly content: Surface;
  /** Canonical name of the source, resolved through the vocabulary, pronouns and descriptions; null where nobody is named. */
  readonly resolved: string | null;
  readonly reporting: "verbatim" | "partial" | "paraphrase";
  /** How the source is known: named here, or carried over from a neighbouring sentence or the article's block. */
  readonly known: "stated" | "carried" | "assumed";
  /** "denies" and "doubts" for cues of rejection ("denied", "aren't claiming"). */
  readonly stance: "asserts" | "denies" | "doubts";
}
