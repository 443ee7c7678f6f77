import type { Calendar } from "../../units/period.ts";
import type { Token } from "./tokens.ts";
import type { Part, TimeUnit } from "./words.ts";

/** Which year is meant: a stated one, one counted from the reference date's, or one counted from the period last spoken of. */
export type YearRef =
  | { readonly by: "stated"; readonly year: number }
  | { readonly by: "reference"; readonly offset: number }
  | { readonly by: "anchor"; readonly offset: number };

/** So many of a unit, as in "two years and three months". */
export interface Count {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** A time expression as worded, before any date is worked out. */
export type TimeNode =
  /** "10 November 2015", "the 18th", "Tuesday the eleventh"; `month` null where unsaid, `which` for "next 5 May". */
  | {
      readonly kind: "day";
      readonly year: YearRef | null;
      readonly month: number | null;
      readonly day: number;
      readonly weekday: number | null;
      /** Months from the reference's, for "the 15th of next month". */
      readonly monthOffset: number | null;
      readonly which: number | null;
    }
  /** "Saturday", "last Monday", "Tuesday of next week". `week` counts weeks from the reference's, `nearest` the next or last such day. */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly week: number | null;
      readonly nearest: -1 | 1 | null;
    }
  /** Whole months of a year: "July", "Q3 2019", "summer", "the first four months of the year". */
  | {
      readonly kind: "months";
      readonly first: number;
      readonly count: number;
      readonly year: YearRef | null;
      readonly part: Part | null;
      readonly which: number | null;
      readonly unit: "month" | "quarter" | "half" | "season";
    }
  | { readonly kind: "year"; readonly year: YearRef; readonly part: Part | null }
  /** A year written over two, "2015/16", and years of another calendar: "fiscal 2014". */
  | {
      readonly kind: "named-year";
      readonly first: number;
      readonly last: number;
      readonly calendar: Calendar;
      readonly firstMonth: number | null;
    }
  | { readonly kind: "years"; readonly first: number; readonly last: number; readonly part: Part | null }
  /** "last week", "this month", "the previous quarter" counted from the reference or from the period last spoken of. */
  | {
      readonly kind: "unit";
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly by: "reference" | "anchor" | "nearest";
      readonly part: Part | null;
    }
  /** "the past five years", "the next two quarters": units up to the reference or from it on. */
  | {
      readonly kind: "rolling";
      readonly count: number;
      readonly unit: TimeUnit | "workday";
      readonly towards: -1 | 1;
      readonly by: "reference" | "anchor";
    }
  /** "two weeks ago", "three days after Friday": a distance from the reference, from another time, or from the period last spoken of. */
  | {
      readonly kind: "shift";
      readonly by: readonly Count[];
      readonly towards: -1 | 1;
      readonly from: TimeNode | "reference" | "anchor";
    }
  /** "the end of this year". */
  | { readonly kind: "edge"; readonly edge: "start" | "middle" | "end"; readonly of: TimeNode }
  /** "the last week of July", "the first two weeks of 2021"; nth −1 counts from the end. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly count: number;
      readonly unit: TimeUnit | "weekday";
      readonly weekday: number | null;
      readonly of: TimeNode;
    }
  /** "so far this year", "earlier this month", "later this year". */
  | { readonly kind: "side"; readonly side: "earlier" | "later"; readonly of: TimeNode }
  /** "the same period last year", "the same month a year earlier": the period last spoken of, so many years away. */
  | { readonly kind: "same"; readonly years: number; readonly unit: TimeUnit | null; readonly year: YearRef | null }
  | { readonly kind: "week-number"; readonly week: number; readonly year: YearRef | null }
  | { readonly kind: "week-of"; readonly of: TimeNode }
  /** A weekday of the week another day lies in, or the weekend it falls on or runs into. */
  | { readonly kind: "in-week-of"; readonly day: number | "weekend"; readonly of: TimeNode }
  | { readonly kind: "holiday"; readonly id: string; readonly year: YearRef | null; readonly which: number | null }
  | { readonly kind: "range"; readonly from: TimeNode; readonly to: TimeNode }
  /** Several units from a stated start on: "three days from next Monday". */
  | { readonly kind: "stretch"; readonly by: Count; readonly from: TimeNode }
  /** "the three months to December": so much time up to the end of another. */
  | { readonly kind: "until"; readonly by: Count; readonly to: TimeNode }
  | { readonly kind: "duration" | "set" | "vague" };

/** What a rule read: the node and the index of the token after it. */
export interface Parsed<Node = TimeNode> {
  readonly node: Node;
  readonly next: number;
}

/** A rule of the grammar: reads at a token, or declines with null. */
export type Rule = (tokens: readonly Token[], at: number) => Parsed | null;
