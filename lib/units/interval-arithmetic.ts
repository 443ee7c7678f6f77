import { above, below, between, everything, type Interval, isEmpty, point } from "./interval.ts";

/** One end of an interval while it is computed with. */
interface Bound {
  readonly at: number;
  readonly open: boolean;
}

/** Every possible sum of a number of `a` and a number of `b`. */
export function add(a: Interval, b: Interval): Interval {
  return between(a.low + b.low, a.high + b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen);
}

/** The same numbers with the other sign. */
export function negate(a: Interval): Interval {
  return between(-a.high, -a.low, a.highOpen, a.lowOpen);
}

/** Every possible difference `a − b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every possible product. */
export function multiply(a: Interval, b: Interval): Interval {
  const ends: Bound[] = [];
  for (const x of bounds(a)) for (const y of bounds(b)) ends.push(product(x, y));
  return hull(ends);
}

/** The interval scaled by a fixed number, as in a conversion. */
export function scale(a: Interval, factor: number): Interval {
  return multiply(a, point(factor));
}

/** Every possible quotient `a / b`; null when `b` may be zero, where no quotient is known. */
export function divide(a: Interval, b: Interval): Interval | null {
  const inverse = reciprocal(b);
  return inverse === null ? null : multiply(a, inverse);
}

/** Every possible 1 / b; null when `b` may be zero. A bound that is exactly zero but left out gives an unbounded side. */
export function reciprocal(b: Interval): Interval | null {
  if (isEmpty(b)) return null;
  if (b.low === 0 && b.lowOpen && b.high > 0)
    return b.high === Infinity ? above(0, true) : above(1 / b.high, b.highOpen);
  if (b.high === 0 && b.highOpen && b.low < 0)
    return b.low === -Infinity ? below(0, true) : below(1 / b.low, b.lowOpen);
  if (b.low <= 0 && b.high >= 0) return null;
  return between(1 / b.high, 1 / b.low, b.highOpen, b.lowOpen);
}

/**
 * Every change in percent that leads from a number of `before` to a number of `after`: 4.25–4.35 to 3.65–3.75 is −16.1 to −11.8.
 * Null when the level before may be zero or negative: a percentage of it means nothing then.
 */
export function percentChange(before: Interval, after: Interval): Interval | null {
  if (before.low < 0 || (before.low === 0 && !before.lowOpen)) return null;
  const ratio = divide(after, before);
  return ratio === null ? null : scale(subtract(ratio, point(1)), 100);
}

/** Every share, in percent, that a number of `part` can be of a number of `whole`; null when the whole may be zero. */
export function shareOf(part: Interval, whole: Interval): Interval | null {
  const ratio = divide(part, whole);
  return ratio === null ? null : scale(ratio, 100);
}

function bounds(a: Interval): readonly [Bound, Bound] {
  return [
    { at: a.low, open: a.lowOpen },
    { at: a.high, open: a.highOpen },
  ];
}

// Zero times an unbounded side is zero here: the side is never reached, and each product with zero is zero.
function product(x: Bound, y: Bound): Bound {
  if (x.at === 0 || y.at === 0) return { at: 0, open: (x.at === 0 ? x.open : true) && (y.at === 0 ? y.open : true) };
  return { at: x.at * y.at, open: x.open || y.open };
}

function hull(ends: readonly Bound[]): Interval {
  let low: Bound = { at: Infinity, open: true };
  let high: Bound = { at: -Infinity, open: true };
  for (const end of ends) {
    if (end.at < low.at || (end.at === low.at && !end.open)) low = end;
    if (end.at > high.at || (end.at === high.at && !end.open)) high = end;
  }
  return low.at <= high.at ? between(low.at, high.at, low.open, high.open) : everything;
}
