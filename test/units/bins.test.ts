import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayBins, valueBins } from "@/lib/units/bins";
import { dayNumber, isoDate } from "@/lib/units/calendar";

const once = (...values: number[]) => values.map((value) => ({ value, count: 1 }));
const edges = (values: number[]) => valueBins(once(...values)).map(({ low, below, count }) => [low, below, count]);

describe("bins of values", () => {
  test("close values stand on a plain scale with round edges, gaps shown as gaps", () => {
    expect(edges([3.7, 3.74, 4.3])).toEqual([
      [3.7, 3.8, 2],
      [3.8, 3.9, 0],
      [3.9, 4, 0],
      [4, 4.1, 0],
      [4.1, 4.2, 0],
      [4.2, 4.3, 0],
      [4.3, 4.4, 1],
    ]);
  });

  test("values of several sizes stand on powers of ten", () => {
    expect(edges([535, 1396, 20_000, 500_000])).toEqual([
      [300, 1000, 1],
      [1000, 3000, 1],
      [3000, 10_000, 0],
      [10_000, 30_000, 1],
      [30_000, 100_000, 0],
      [100_000, 300_000, 0],
      [300_000, 1_000_000, 1],
    ]);
  });

  test("a zero among them has a bin that begins with it", () => {
    expect(edges([0, 5, 5000])[0]).toEqual([0, 1, 1]);
  });

  test("changes below zero never stand on powers of ten", () => {
    expect(edges([-48.4, 1, 26]).every(([low, below]) => (below as number) - (low as number) === 10)).toBe(true);
  });

  test("one value is one bin, and none is none", () => {
    expect(edges([406])).toEqual([[400, 450, 1]]);
    expect(edges([0])).toEqual([[0, 1, 1]]);
    expect(valueBins([])).toEqual([]);
  });

  test("every value lies in exactly one bin, whatever the values are", () => {
    const amount = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -12, max: 9 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: amount, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 30 }),
        (values) => {
          const bins = valueBins(values);
          const total = values.reduce((sum, { count }) => sum + count, 0);
          expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(bins.length).toBeLessThanOrEqual(14);
          for (const [index, bin] of bins.entries()) {
            expect(bin.below).toBeGreaterThan(bin.low);
            if (index > 0) expect(bin.low).toBe(bins[index - 1]?.below);
          }
        },
      ),
    );
  });
});

const about = (start: string, end: string, count = 1) => ({ start, end, count });
const told = (periods: ReturnType<typeof about>[]) => dayBins(periods).map(({ words, count }) => `${words}: ${count}`);

describe("bins of periods", () => {
  test("years, with a marketing year in both it touches and an empty one between", () => {
    expect(
      told([
        about("2011-01-01", "2011-12-31"),
        about("2013-11-01", "2014-10-31", 2),
        about("2014-01-01", "2014-12-31", 3),
      ]),
    ).toEqual(["2011: 1", "2012: 0", "2013: 2", "2014: 5"]);
  });

  test("within one year months", () => {
    expect(told([about("2015-01-01", "2015-04-30"), about("2015-03-01", "2015-05-31")])).toEqual([
      "Jan 2015: 1",
      "Feb 2015: 1",
      "Mar 2015: 2",
      "Apr 2015: 2",
      "May 2015: 1",
    ]);
  });

  test("one whole year is not told month by month", () => {
    expect(told([about("2015-01-01", "2015-12-31", 7)])).toEqual(["2015: 7"]);
  });

  test("a century in stretches of ten years", () => {
    const bins = told([about("1915-01-01", "1915-12-31"), about("2015-01-01", "2015-12-31")]);
    expect([bins[0], bins.at(-1), bins.length]).toEqual(["1910 to 1919: 1", "2010 to 2019: 1", 11]);
  });

  test("no period is no bin", () => {
    expect(dayBins([])).toEqual([]);
  });

  test("each period counts in exactly the bins a filter by their days would find it in", () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const stretch = fc.tuple(day, day).map(([a, b]) => [isoDate(...a), isoDate(...b)].sort() as [string, string]);
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
        const bins = dayBins(stretches.map(([start, end]) => about(start, end)));
        expect(bins.length).toBeLessThanOrEqual(13);
        for (const [index, { from, to, count }] of bins.entries()) {
          expect(count).toBe(stretches.filter(([start, end]) => start <= to && end >= from).length);
          if (index > 0) expect(dayNumber(from)).toBe(dayNumber(bins[index - 1]?.to as string) + 1);
        }
        for (const [start, end] of stretches)
          expect(bins.some(({ from, to }) => start <= to && end >= from)).toBe(true);
      }),
    );
  });
});
