import type { Span } from "../text/span.ts";
import type { Interval } from "../units/interval.ts";
import type { ChainStep, ClaimContent, ClaimField } from "./claim.ts";
import type { PassageKind } from "./post.ts";

/** The seven readings of two claims; symmetric but `revises`. */
export const outcomes = [
  "contradicts",
  "compatible",
  "restates",
  "revises",
  "counts-differently",
  "not-comparable",
  "undecided",
] as const;
/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number];

/** What one claim does for the other beside the outcome. */
export const bearings = ["supports", "pulls-against", "none"] as const;
/** One of `bearings`. */
export type Bearing = (typeof bearings)[number];

/** How two claims hang together. */
export const ties = [
  "same-origin",
  "retells",
  "part-of",
  "complement-of",
  "implies",
  "evaluates",
  "answers-by-name",
  "uses-data-of",
  "later-vintage",
] as const;
/** One of `ties`. */
export type Tie = (typeof ties)[number];

/** Answer of one step of the gate. */
export type Verdict = "yes" | "no" | "cannot-tell";

/** One step of the working: which check, its verdict, a reason code with parameters, and the sentence it reads as. */
export interface Reason {
  readonly check: string;
  readonly verdict: Verdict;
  readonly code: string;
  readonly text: string;
}

/** What a retelling changed on the way, seen from the origin's words. */
export interface Drift {
  readonly kind:
    | "period-added"
    | "period-changed"
    | "approximator-dropped"
    | "approximator-added"
    | "coverage-widened"
    | "coverage-dropped"
    | "place-widened"
    | "verb-strengthened"
    | "hedge-dropped"
    | "value-changed"
    | "unit-changed"
    | "period-widened";
  readonly by: string;
  /** The id of the statement that hands the words on. */
  readonly retelling: string;
  readonly text: string;
}

/** A claim as the comparator reads it: its content, the chain of one appearance and the words of that appearance. */
export interface Statement {
  readonly id: string;
  readonly content: ClaimContent;
  readonly chain: readonly ChainStep[];
  readonly surface: string;
  /** The post it stands in and its order there; null when unknown. Used for retellings inside one post. */
  readonly post: { readonly id: string; readonly start: number; readonly publishedOn: string | null } | null;
  readonly hedge: string | null;
  readonly reporting: "verbatim" | "partial" | "paraphrase";
  /** What part of the post it stands in; null or absent when unknown. A title or a headline is checked against the body. */
  readonly passage?: PassageKind | null;
  /** Where its figure stands in the text that `post.start` points into; null or absent where it gives none or it is not known. */
  readonly figure?: Span | null;
}

/** The engine's typed reading of two claims. Machines only propose: a person says "contradicts". */
export interface Comparison {
  readonly outcome: Outcome;
  /** Whose claim it contradicts only as retold; null for a plain reading. */
  readonly asRetoldBy: string | null;
  /** The statement that holds the claimant's own words, where it contradicts only as retold. */
  readonly originId: string | null;
  readonly bearing: Bearing;
  readonly tie: Tie | null;
  /** For a directed tie or `revises`: which statement is the later, the retelling, the part. */
  readonly directedFrom: "a" | "b" | null;
  /** One plain English sentence, naming A and B. */
  readonly sentence: string;
  readonly reasons: readonly Reason[];
  readonly drift: readonly Drift[];
  /** Normalised intervals on a common scale with the gap; null where values do not meet. */
  readonly values: {
    readonly a: Interval;
    readonly b: Interval;
    readonly unit: string;
    /** b − a of the central values, and relative to a; null where a side has no centre. */
    readonly gap: number | null;
    readonly relativeGap: number | null;
  } | null;
  /** Fields that were only assumed, or missing, on either side. */
  readonly assumed: readonly { readonly side: "a" | "b"; readonly field: ClaimField; readonly note: string }[];
  /** The field that would decide, for `undecided`. */
  readonly wouldDecide: ClaimField | null;
}

/** Verdict of an arithmetic check. */
export type CheckVerdict = "adds-up" | "does-not-add-up" | "implies" | "cannot-tell";

/** A finding of the checks: which claims, which relation, and the working in words with intervals. */
export interface Finding {
  readonly check: string;
  readonly verdict: CheckVerdict;
  readonly claims: readonly string[];
  readonly relation: string;
  readonly working: string;
  /** The value the other figures imply, in `unit`; null where none. */
  readonly implied: { readonly interval: Interval; readonly unit: string } | null;
  /** The post whose own dates it is about; absent where it is about claims. */
  readonly post?: string;
}
