/** A set of numbers between two bounds; ±Infinity where a side has no bound. An open side leaves its bound out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Every number there is: nothing is known. */
export const everything: Interval = Object.freeze({ low: -Infinity, high: Infinity, lowOpen: true, highOpen: true });

/** The numbers from `low` to `high`, both included; an infinite bound is open. Throws when low > high or either is NaN. */
export function closed(low: number, high: number): Interval {
  return between(low, high, false, false);
}

/** The numbers from `low` (included) to `high` (left out), the shape of a rounding interval. Throws as `closed` does. */
export function halfOpen(low: number, high: number): Interval {
  return between(low, high, false, true);
}

/** A single number. */
export function point(value: number): Interval {
  return closed(value, value);
}

/** The numbers above `low`, with the bound itself unless `open`. */
export function above(low: number, open: boolean): Interval {
  return between(low, Infinity, open, true);
}

/** The numbers below `high`, with the bound itself unless `open`. */
export function below(high: number, open: boolean): Interval {
  return between(-Infinity, high, true, open);
}

/** Builds an interval; an infinite bound is always open. Throws when the bounds are not numbers or cross. */
export function between(low: number, high: number, lowOpen: boolean, highOpen: boolean): Interval {
  if (!(low <= high)) throw new RangeError(`not an interval: ${low} to ${high}`);
  return { low, high, lowOpen: lowOpen || low === -Infinity, highOpen: highOpen || high === Infinity };
}

/** True when no number lies inside, as in (2, 2]. */
export function isEmpty(a: Interval): boolean {
  return a.low === a.high && (a.lowOpen || a.highOpen);
}

/** True when the number lies inside. */
export function includes(a: Interval, value: number): boolean {
  const past = a.lowOpen ? value > a.low : value >= a.low;
  return past && (a.highOpen ? value < a.high : value <= a.high);
}

/** True when every number of `inner` is also in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const lowHolds = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  return lowHolds && (inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen)));
}

/** The numbers in both, or null when there are none: then the two readings cannot both be true. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (!(low <= high)) return null;
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  const both = between(low, high, lowOpen, highOpen);
  return isEmpty(both) ? null : both;
}

/** How wide it is, in the unit of its bounds; Infinity when a side is unbounded, 0 for a point. */
export function width(a: Interval): number {
  return a.high - a.low;
}

/** The number halfway, or the bound of a one-sided interval, or null when neither side is bounded. */
export function middle(a: Interval): number | null {
  if (Number.isFinite(a.low) && Number.isFinite(a.high)) return (a.low + a.high) / 2;
  if (Number.isFinite(a.low)) return a.low;
  return Number.isFinite(a.high) ? a.high : null;
}
