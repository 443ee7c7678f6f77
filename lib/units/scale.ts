import type { Interval } from "./interval.ts";

/** A linear scale over a stretch of values with round ticks. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Where a value stands, 0 to 1; what lies outside (±Infinity too) stands at the nearer end. */
  readonly at: (value: number) => number;
}

/** A scale that holds every finite bound with some air, and zero when it is near; about four ticks. */
export function scaleOver(intervals: readonly Interval[]): Scale {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [least, most] = bounds.length > 0 ? [Math.min(...bounds), Math.max(...bounds)] : [0, 1];
  const air = (most - least || Math.abs(most) || 1) * 0.15;
  const step = roundStep((most - least + 2 * air) / 4);
  const low = Math.floor((least - air) / step) * step;
  const high = Math.ceil((most + air) / step) * step;
  const count = Math.round((high - low) / step);
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, index) => cleared(low + index * step, step)),
    at: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
  };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10);
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function cleared(value: number, step: number): number {
  const places = Math.max(0, 1 - Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(20, places)));
}
