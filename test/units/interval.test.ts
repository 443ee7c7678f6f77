import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  above,
  below,
  between,
  closed,
  contains,
  everything,
  halfOpen,
  type Interval,
  includes,
  intersect,
  isEmpty,
  middle,
  point,
  width,
} from "../../lib/units/interval.ts";
import { add, divide, multiply, percentChange, shareOf, subtract } from "../../lib/units/interval-arithmetic.ts";

const bound = fc.integer({ min: -50, max: 50 });
const anyInterval: fc.Arbitrary<Interval> = fc
  .record({ a: bound, b: bound, lowOpen: fc.boolean(), highOpen: fc.boolean(), shape: fc.integer({ min: 0, max: 5 }) })
  .map(({ a, b, lowOpen, highOpen, shape }) => {
    if (shape === 0) return above(a, lowOpen);
    if (shape === 1) return below(b, highOpen);
    return between(Math.min(a, b), Math.max(a, b), lowOpen, highOpen);
  })
  .filter((interval) => !isEmpty(interval));

/** A number inside, away from a bound that is left out. */
const inside = (interval: Interval, at: number) => {
  const low = Math.max(interval.low, -100);
  const high = Math.min(interval.high, 100);
  return low === high ? low : low + (high - low) * (0.05 + 0.9 * at);
};
const within = (interval: Interval, value: number) =>
  includes(interval, value) || Math.min(Math.abs(value - interval.low), Math.abs(value - interval.high)) < 1e-6;

describe("intervals", () => {
  it("leave out an open bound", () => {
    expect(includes(halfOpen(13.5, 14.5), 13.5)).toBe(true);
    expect(includes(halfOpen(13.5, 14.5), 14.5)).toBe(false);
    expect(includes(above(26, true), 26)).toBe(false);
    expect(includes(below(700, false), 700)).toBe(true);
  });

  it("meet where they share a number, and nowhere else", () => {
    expect(intersect(closed(1, 3), closed(2, 5))).toEqual(closed(2, 3));
    expect(intersect(halfOpen(13.5, 14.5), halfOpen(14.5, 15.5))).toBeNull();
    expect(intersect(closed(1, 2), closed(2, 3))).toEqual(point(2));
    expect(intersect(above(30, true), below(20, true))).toBeNull();
    expect(intersect(everything, closed(1, 2))).toEqual(closed(1, 2));
  });

  it("know what lies in them", () => {
    expect(contains(above(350, true), point(380))).toBe(true);
    expect(contains(above(380, true), point(380))).toBe(false);
    expect(contains(closed(1, 2), closed(1, 3))).toBe(false);
    expect(width(closed(1, 3))).toBe(2);
    expect(middle(closed(1, 3))).toBe(2);
    expect(middle(above(26, true))).toBe(26);
    expect(middle(everything)).toBeNull();
  });

  it("refuse bounds that cross or are not numbers", () => {
    expect(() => closed(2, 1)).toThrow(RangeError);
    expect(() => closed(Number.NaN, 1)).toThrow(RangeError);
  });

  it("agree with the numbers inside them", () => {
    fc.assert(
      fc.property(
        anyInterval,
        anyInterval,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, i, j) => {
          const x = inside(a, i);
          const y = inside(b, j);
          expect(within(add(a, b), x + y)).toBe(true);
          expect(within(subtract(a, b), x - y)).toBe(true);
          expect(within(multiply(a, b), x * y)).toBe(true);
          const quotient = divide(a, b);
          if (quotient !== null) expect(within(quotient, x / y)).toBe(true);
          if (includes(b, 0)) expect(quotient).toBeNull();
          const both = intersect(a, b);
          expect(includes(a, x) && includes(b, x)).toBe(both !== null && includes(both, x));
        },
      ),
    );
  });
});

describe("checks on levels", () => {
  it("give the range of a percent change that rounding allows", () => {
    const change = percentChange(halfOpen(4.25, 4.35), halfOpen(3.65, 3.75));
    expect(change?.low).toBeCloseTo(-16.09, 2);
    expect(change?.high).toBeCloseTo(-11.76, 2);
  });

  it("say nothing about a change from a level that may be nought or less", () => {
    expect(percentChange(closed(0, 1), point(5))).toBeNull();
    expect(percentChange(closed(-2, -1), point(5))).toBeNull();
    expect(shareOf(point(1), closed(-1, 1))).toBeNull();
  });

  it("give the share of a total", () => {
    const share = shareOf(point(444), point(535));
    expect(share?.low).toBeCloseTo(82.99, 2);
  });
});
