import { describe, expect, it } from "vitest";
import { above, below, closed, halfOpen, includes, intersect, point } from "../../lib/units/interval.ts";
import { type Figure, readingInterval } from "../../lib/units/reading.ts";
import { roundingInterval } from "../../lib/units/rounding.ts";

const figure = (over: Partial<Figure>): Figure => ({
  value: null,
  min: null,
  max: null,
  unit: null,
  approximation: null,
  step: null,
  ...over,
});

describe("what a written figure was rounded from", () => {
  it.each([
    ["3.7 million", 3_700_000, 100_000, halfOpen(3_650_000, 3_750_000)],
    ["3.70 million", 3_700_000, 10_000, halfOpen(3_695_000, 3_705_000)],
    ["14 percent", 14, 1, halfOpen(13.5, 14.5)],
    ["406", 406, 1, halfOpen(405.5, 406.5)],
    ["380, below the size at which zeros mean rounding", 380, 1, halfOpen(379.5, 380.5)],
    ["30,000, two digits meant", 30_000, 1, halfOpen(29_500, 30_500)],
    ["1,396", 1396, 1, halfOpen(1395.5, 1396.5)],
    ["1,200", 1200, 1, halfOpen(1150, 1250)],
    ["seven, in words", 7, null, point(7)],
  ])("%s", (_, value, step, interval) => {
    expect(roundingInterval(value, step)).toEqual(interval);
  });

  it("puts a number on the edge into one neighbour only", () => {
    expect(intersect(roundingInterval(14, 1), roundingInterval(15, 1))).toBeNull();
    expect(includes(roundingInterval(-1, 1), -1)).toBe(true);
  });
});

describe("what a worded figure can stand for", () => {
  it.each([
    ["around 380", figure({ value: 380, approximation: "about", step: null }), closed(361, 399)],
    ["nearly 400", figure({ value: 400, approximation: "below", step: null }), closed(380, 400)],
    ["just over 400", figure({ value: 400, approximation: "above", step: null }), closed(400, 420)],
    [
      "more than 26 percent",
      figure({ min: 26, approximation: "more-than", step: 1, unit: "percent" }),
      above(26, true),
    ],
    ["at least 26", figure({ min: 26, approximation: "at-least", step: 1 }), above(26, false)],
    ["up to 700", figure({ max: 700, approximation: "at-most", step: 1 }), below(700, false)],
    ["fewer than 700", figure({ max: 700, approximation: "less-than", step: 1 }), below(700, true)],
    ["between 10 and 12 percent", figure({ min: 10, max: 12, step: 1, unit: "percent" }), halfOpen(9.5, 12.5)],
  ])("%s", (_, worded, interval) => {
    expect(readingInterval(worded)).toEqual(interval);
  });

  it("gives a share told in words two points either way", () => {
    const third = readingInterval(figure({ value: 100 / 3, unit: "percent" }));
    expect(third?.low).toBeCloseTo(31.33, 2);
    expect(third?.high).toBeCloseTo(35.33, 2);
  });

  it("widens the approximator and nothing else", () => {
    expect(readingInterval(figure({ value: 380, approximation: "about" }), { widen: 2 })).toEqual(closed(342, 418));
    expect(readingInterval(figure({ value: 14, step: 1 }), { widen: 2 })).toEqual(halfOpen(13.5, 14.5));
    expect(readingInterval(figure({ min: 26, approximation: "more-than" }), { widen: 2 })).toEqual(above(26, true));
  });

  it("is silent about a figure without a number", () => {
    expect(readingInterval(figure({}))).toBeNull();
  });
});
