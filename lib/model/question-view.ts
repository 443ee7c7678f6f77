import type { IsoDate } from "../units/period.ts";
import type { Direction, FigureStatus } from "./claim.ts";

/** Why a claim lies off a yardstick: what does not meet. */
export const offReasons = {
  measure: "another measure",
  place: "another place",
  coverage: "another coverage",
  time: "another time",
  base: "another base",
  target: "a plan or a target",
  commentary: "commentary on another's claim",
  silent: "no figure and no direction",
} as const;
/** One of `offReasons`. */
export type OffReason = keyof typeof offReasons;

/** How a claim stands to a yardstick: it fits, it would fit if something it does not say were so, or it does not. */
export type Fit =
  | { readonly kind: "fits" }
  | { readonly kind: "open"; readonly missing: readonly string[] }
  | { readonly kind: "off"; readonly why: OffReason; readonly words: string };

/** Where the columns of the matrix, or the places across the chart, come from. */
export type TimeAxis = "said" | "about";

/** How a claim stands with the newsroom, as the person who looks may know it: what is sealed from them counts as not assessed. */
export interface Standing {
  /** Label of the rating of the newest judgement open to them; null when there is none. */
  readonly rating: string | null;
  /** The judged contradictions among the claims gathered. */
  readonly contradicts: readonly { readonly claimId: string; readonly asRetoldBy: string | null }[];
}

/** A figure as the matrix and the chart show it, told in the question's unit. */
export interface Figure {
  readonly kind: "level" | "change" | "direction" | "order";
  /** "3.7 million tonnes", "−14 %", "up". */
  readonly words: string;
  /** The way it points where no amount is given; null beside an amount. */
  readonly arrow: Direction | null;
  /** What the figure can stand for, in words; null where that is the figure itself or nothing bounds it. */
  readonly interval: string | null;
  readonly unit: string | null;
  readonly point: number | null;
  /** ±Infinity where a side has no bound. */
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** One claim in one cell. */
export interface MatrixEntry {
  readonly claimId: string;
  readonly figure: Figure;
  readonly status: FigureStatus | null;
  readonly hedge: string | null;
  /** What it does not say, for the yardstick to hold. */
  readonly missing: readonly string[];
  readonly reports: number;
  readonly standing: Standing;
}

/** One origin (or one retelling of it) that counts one thing. */
export interface MatrixRow {
  readonly key: string;
  /** The voice, or for a retelling who retells it. */
  readonly voice: string;
  /** What it counts: coverage, population, form; empty when not stated. */
  readonly counts: string;
  /** Who handed it on, outermost first. */
  readonly through: readonly string[];
  /** For a retelling: what it changed, one line each; null for a row of an origin. */
  readonly changed: readonly string[] | null;
  /** One cell for each column; an empty one means none in the imported posts. */
  readonly cells: readonly (readonly MatrixEntry[])[];
}

/** Rows that go back to one origin. */
export interface MatrixGroup {
  readonly origin: string;
  /** Whose data stand behind it, in words; empty for none. */
  readonly uses: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** The claims of a question by origin and time. */
export interface QuestionMatrix {
  readonly by: TimeAxis;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly groups: readonly MatrixGroup[];
}

/** One claim of the chart. */
export interface ChartPoint {
  readonly claimId: string;
  /** "FAO, rice and maize". */
  readonly label: string;
  /** Index of its origin, which gives it its shape. */
  readonly origin: number;
  readonly figure: Figure;
  /** First and last day across; equal for one day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** "by": it may have been earlier; "from": it may have been later; null: these days. */
  readonly bound: "by" | "from" | null;
  readonly assessed: boolean;
  /** The whole of it in words, for those who do not see it. */
  readonly words: string;
}

/** What the chart shows of the claims of a question; the drawing of it decides where. */
export interface QuestionChart {
  readonly by: TimeAxis;
  readonly of: "level" | "change";
  readonly unit: string | null;
  readonly origins: readonly string[];
  /** With an amount on the scale. */
  readonly points: readonly ChartPoint[];
  /** With a direction and no amount. */
  readonly lane: readonly ChartPoint[];
  /** Claims of one series, in order. */
  readonly series: readonly (readonly string[])[];
  /** A retelling and what it retells. */
  readonly retellings: readonly { readonly told: string; readonly of: string }[];
  /** Claims that are not drawn, each with why. */
  readonly leftOut: readonly { readonly claimId: string; readonly why: string }[];
}

/** How many reports rest on how many origins. */
export interface OriginCount {
  readonly reports: number;
  readonly origins: readonly { readonly name: string; readonly reports: number; readonly uses: readonly string[] }[];
}
