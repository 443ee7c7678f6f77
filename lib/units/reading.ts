import { above, below, between, type Interval } from "./interval.ts";
import { halfStep, roundingInterval } from "./rounding.ts";

/** The approximations a figure can be worded with. */
export type ApproximationName =
  | "about"
  | "below"
  | "above"
  | "at-least"
  | "at-most"
  | "more-than"
  | "less-than"
  | "exactly";

/** A figure as it was written; `Quantity` of the model is one. Exactly one of a value, or bounds. */
export interface Figure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly approximation: ApproximationName | null;
  readonly step: number | null;
}

/**
 * How far an approximator reaches below and above the figure, as a share of it, before it is widened. A convention, not a measurement:
 * in newspaper prose "about", "some" and "roughly" stand for a figure rounded to one or two digits, which 5 % covers.
 */
export const approximatorWidths = {
  about: { below: 0.05, above: 0.05 },
  below: { below: 0.05, above: 0 },
  above: { below: 0, above: 0.05 },
  "at-least": { below: 0, above: 0.05 },
  "at-most": { below: 0.05, above: 0 },
  "more-than": { below: 0, above: 0.05 },
  "less-than": { below: 0.05, above: 0 },
  exactly: { below: 0, above: 0 },
} as const satisfies Record<ApproximationName, { below: number; above: number }>;

/** Points around a share told in words alone ("a third", "half"): nobody who says a third has counted 33.3 %. */
export const WORDED_SHARE_POINTS = 2;

/**
 * The numbers a figure can stand for: its rounding, its approximator, its bounds. `widen` multiplies the approximator's width
 * (2 is the comparator's "not even with twice the width"); rounding and bounds do not widen. Null when the figure says nothing.
 */
export function readingInterval(figure: Figure, { widen = 1 }: { readonly widen?: number } = {}): Interval | null {
  if (figure.value !== null) return aroundValue(figure.value, figure, widen);
  if (figure.min !== null && figure.max !== null) return range(figure.min, figure.max, figure, widen);
  if (figure.min !== null) return above(figure.min, figure.approximation === "more-than");
  if (figure.max !== null) return below(figure.max, figure.approximation === "less-than");
  return null;
}

function aroundValue(value: number, figure: Figure, widen: number): Interval {
  const rounded = roundingInterval(value, figure.step);
  const slack = approximatorSlack(value, figure, widen);
  if (slack.below === 0 && slack.above === 0) return rounded;
  return between(rounded.low - slack.below, rounded.high + slack.above, rounded.lowOpen, rounded.highOpen);
}

function approximatorSlack(value: number, figure: Figure, widen: number): { below: number; above: number } {
  const worded = figure.unit === "percent" && figure.step === null ? WORDED_SHARE_POINTS : 0;
  const width = approximatorWidths[figure.approximation ?? "exactly"];
  const size = Math.abs(value) * widen;
  return { below: worded + size * width.below, above: worded + size * width.above };
}

function range(min: number, max: number, figure: Figure, widen: number): Interval {
  const low = Math.min(min, max);
  const high = Math.max(min, max);
  const slackBelow = approximatorSlack(low, figure, widen).below + halfStep(low, figure.step);
  const slackAbove = approximatorSlack(high, figure, widen).above + halfStep(high, figure.step);
  return between(low - slackBelow, high + slackAbove, false, slackAbove > 0);
}
