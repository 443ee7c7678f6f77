import type { Span, Surface } from "../text/span.ts";
import type { DatedInterval, Period } from "../units/period.ts";
import type { ChainRole, SourceKind } from "./source.ts";

/** How a field is known. `assumed` counts as missing for the comparator; `set` was entered by an analyst. */
export const fieldOrigins = ["stated", "carried", "assumed", "set"] as const;
/** One of `fieldOrigins`. */
export type FieldOrigin = (typeof fieldOrigins)[number];

/** The fields of a claim that each say how they are known. */
export const claimFields = [
  "claimant",
  "indicator",
  "population",
  "place",
  "counterpart",
  "coverage",
  "form",
  "quantity",
  "change",
  "base",
  "period",
  "asOf",
  "saidOn",
  "status",
  "modality",
  "method",
] as const;
/** One of `claimFields`. */
export type ClaimField = (typeof claimFields)[number];

/** The kind of figure. */
export const figureStatuses = [
  "official",
  "estimate",
  "forecast",
  "provisional",
  "revised",
  "target",
  "survey-result",
  "outturn",
] as const;
/** One of `figureStatuses`. */
export type FigureStatus = (typeof figureStatuses)[number];

/** How far the claimant commits to it. */
export const modalities = ["asserts", "hedges", "denies", "doubts", "quotes"] as const;
/** One of `modalities`. */
export type Modality = (typeof modalities)[number];

/** Which side of the value an approximator opens; see `lib/units` for the widths. */
export type Approximation =
  | "about"
  | "below"
  | "above"
  | "at-least"
  | "at-most"
  | "more-than"
  | "less-than"
  | "exactly";

/** What the number counts, prices included: nominal or real money. Null where not stated. */
export type PriceForm = "nominal" | "real" | "ppp";

/**
 * A number as the text gives it. Exactly one of: `value` (a point), or `min`/`max` (a bound or a range, value null).
 * All in base units of `unit` (tonnes, not million tonnes; percent as 14). Sign as meant: a fall of 14 % is a change, see `Change`.
 */
export interface Quantity {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Id of a row of the unit table ("t", "percent", "USD", "person") or, for counts of nouns without a row, the singular noun. */
  readonly unit: string | null;
  /** Id of the unit below the line ("person" in "kg per person", "ha", "year"); null for none. */
  readonly per: string | null;
  readonly price: PriceForm | null;
  readonly approximation: Approximation | null;
  /** The approximating words as written ("around", "more than"); null for none. */
  readonly approximator: string | null;
  /** The place value of the last written digit, in base units: 3.7 million has 100000, 3.70 million 10000. Null where unknown (words). */
  readonly step: number | null;
}

/** The way an indicator moves. */
export type Direction = "up" | "down" | "flat";

/** How the amount of a change is expressed; null for a direction without a figure. */
export type ChangeKind = "percent" | "points" | "absolute" | "factor";

/** What a change is measured from. `year-before` and the like keep the kind even where the dates are unknown. */
export type BaseKind =
  | "year-before"
  | "period-before"
  | "average"
  | "decade"
  | "counterfactual"
  | "other"
  | "not-stated";

/** A movement of the indicator. `value` is signed (−14 for a fall of 14 percent) and null where only the direction is given. */
export interface Change {
  readonly direction: Direction;
  readonly kind: ChangeKind | null;
  readonly value: number | null;
  readonly base: { readonly kind: BaseKind; readonly period: Period | null; readonly text: string | null };
  /** "slower", "faster" where a rate itself is compared ("decelerating from 1.1 percent"): slower growth is still growth. */
  readonly pace: "slower" | "faster" | null;
}

/** A place in an order over a reference set ("24th highest among 123 countries", "worst in 100 years"). */
export interface Rank {
  readonly position: number;
  readonly end: "highest" | "lowest" | "worst" | "best" | "first" | "last" | "other";
  /** The set it is ranked in, as worded ("low-income developing countries", "100 years"). */
  readonly among: string | null;
  readonly size: number | null;
}

/**
 * What one claim says, normalised. Names are canonical names or keys of the vocabulary where matched, otherwise the words as written.
 * A null field is not stated.
 */
export interface ClaimContent {
  readonly claimant: string;
  /** What is measured: canonical name of an indicator of the vocabulary, else the noun phrase as worded. */
  readonly indicator: string;
  /** Key of the matched indicator ("cereal-production"), or null when only worded. */
  readonly indicatorKey: string | null;
  readonly population: string | null;
  /** Place key: ISO 3166 alpha-2, a vocabulary key such as "KP-south-hwanghae", or the words. */
  readonly place: string | null;
  /** The other end of a figure between two places (trade, migration). */
  readonly counterpart: string | null;
  /** What the number counts as a set, as worded or as a key of the vocabulary ("rice and corn"); null = not stated. */
  readonly coverage: string | null;
  /** Parts counted out ("inter-Korean trade" in "excluding inter-Korean trade"). */
  readonly excluding: string | null;
  /** The form it is counted in: "paddy", "milled", "cereal-equivalent", "nominal", "real"…; null = not stated. */
  readonly form: string | null;
  readonly quantity: Quantity | null;
  readonly change: Change | null;
  readonly rank: Rank | null;
  /** For a share: the whole it is a share of, as worded ("overall output"); null otherwise. */
  readonly shareOf: string | null;
  readonly period: Period | null;
  /** The day a stock is counted for; null for flows. */
  readonly asOf: Period | null;
  readonly saidOn: DatedInterval | null;
  readonly status: FigureStatus | null;
  readonly modality: Modality;
  /** True for a denied statement ("did not increase"). */
  readonly negated: boolean;
  readonly method: string | null;
  readonly series: string | null;
  readonly known: Partial<Readonly<Record<ClaimField, FieldOrigin>>>;
}

/** One hand the words went through, outermost (publisher) first; the last is the claimant. */
export interface ChainStep {
  readonly source: string;
  readonly kind: SourceKind | null;
  readonly role: ChainRole;
  readonly document: string | null;
  readonly saidOn: DatedInterval | null;
  readonly cue: Surface | null;
  /** Where the source is named in the text; null when carried over or taken from the post's publisher. */
  readonly named: Surface | null;
}

/** The wording of one occurrence, kept as it stands. */
export interface Wording {
  readonly span: Span;
  readonly surface: string;
  readonly quantityText: Surface | null;
  readonly changeText: Surface | null;
  readonly periodText: Surface | null;
  readonly coverageText: Surface | null;
  readonly hedge: string | null;
  /** Verbatim: inside quotation marks of the claimant. Partial: some of its words are. */
  readonly reporting: "verbatim" | "partial" | "paraphrase";
}

/** What a step may lead to: a field, a part of one that has its own words, or one hand of the chain. */
export type DerivedField = ClaimField | "rank" | "shareOf" | "excluding" | "chain";

/** One step to a field's value, in plain English, with the words it rests on; without words the note begins with "assumed:" and a reason. */
export interface DerivationStep {
  readonly field: DerivedField;
  readonly rule: string;
  readonly words: readonly Surface[];
  readonly note: string;
}

/** A claim the engine proposes, before any person decided. */
export interface CandidateDraft {
  readonly content: ClaimContent;
  readonly wording: Wording;
  readonly chain: readonly ChainStep[];
  readonly rules: readonly string[];
  readonly derivation: readonly DerivationStep[];
  /** Check-worthiness, 0 to 1, with its reasons; orders the queue, decides nothing. */
  readonly worth: { readonly score: number; readonly reasons: readonly string[] };
}
