import type { SourceKind } from "./source.ts";

/** A thing that is measured. Amounts compare only at the same key; directions across one family give a bearing by polarity. */
export interface IndicatorEntry {
  readonly key: string;
  readonly name: string;
  /** Phrases that mean it, lower case, singular where possible ("grain output", "cereal harvest"). */
  readonly aliases: readonly string[];
  readonly dimension: string | null;
  readonly unit: string | null;
  readonly definition: string;
  /** Key of the broader indicator, or null. */
  readonly parent: string | null;
  /** Key of the total this one is a part of (exports of trade), or null. */
  readonly partOf: string | null;
  readonly family: string | null;
  /** +1 when more of it means more of the family's good, −1 when it means less (shortage), 0 for neither. */
  readonly polarity: 1 | -1 | 0;
  /** Key of the coverage its definition counts where a claim names none (staple food: rice and corn); null or absent: none. */
  readonly covers?: string | null;
  /** Key of the indicator whose growth rate this is (GDP growth: GDP); a direction of a rate is then its pace. */
  readonly growthOf?: string | null;
}

/** A source known by name. `speaksFor` makes two names one voice; `parent` alone does not. */
export interface SourceEntry {
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly speaksFor: string | null;
  /** Whom it spoke for when, where that is dated; ends are null where open. `speaksFor` is the first of them. */
  readonly voices?: readonly { readonly of: string; readonly from: string | null; readonly to: string | null }[];
  /** Key of the place it belongs to, for "the ministry", "Pyongyang said"; null otherwise. */
  readonly place: string | null;
}

/** A place with its names; `parent` is the place it lies in. */
export interface PlaceEntry {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
}

/** A set that figures count, with its parts: rice is part of rice and corn, which is part of cereals. */
export interface CoverageEntry {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly partOf: readonly string[];
}

/** Everything the engine and the comparator know about names: built-in tables plus the rows of a workspace. */
export interface Vocabulary {
  readonly indicators: readonly IndicatorEntry[];
  readonly sources: readonly SourceEntry[];
  readonly places: readonly PlaceEntry[];
  readonly coverages: readonly CoverageEntry[];
  /** Recorded dependences: `of` is the source whose data `source` uses, between two days where that is known. */
  readonly dependences: readonly {
    readonly source: string;
    readonly of: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
  /** Recorded exchange rates, units of `to` per one `from`, for a year. */
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly year: number;
    readonly rate: number;
  }[];
  /** Precision a source is known to publish an indicator with, in base units, finer than what is written. */
  readonly precisions?: readonly { readonly source: string; readonly indicator: string; readonly step: number }[];
}
