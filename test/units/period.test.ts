import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfDayNumber } from "../../lib/units/calendar.ts";
import {
  commonPeriod,
  contains,
  disjoint,
  halfPeriod,
  lengthInDays,
  lengthInMonths,
  marketingYear,
  monthPeriod,
  monthsPeriod,
  overlaps,
  type Period,
  period,
  previousPeriod,
  quarterPeriod,
  samePeriod,
  shiftMonths,
  shiftYears,
  yearOf,
  yearPeriod,
  yearsPeriod,
} from "../../lib/units/period.ts";
import { describePeriod } from "../../lib/units/period-words.ts";

const ends = (of: Period) => `${of.start}..${of.end}`;

const anyYear = fc.integer({ min: 1800, max: 2199 });
const wholeMonths = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 }))
  .map(([year, month, months]) => monthsPeriod(year, month, months));
const days = fc
  .tuple(fc.integer({ min: -62_000, max: 84_000 }), fc.integer({ min: 0, max: 900 }))
  .map(([first, more]) => period(dateOfDayNumber(first), dateOfDayNumber(first + more)));
const anyPeriod = fc.oneof(wholeMonths, days);

describe("building periods", () => {
  test.each([
    [yearPeriod(2014), "2014-01-01..2014-12-31"],
    [yearsPeriod(2011, 2013), "2011-01-01..2013-12-31"],
    [halfPeriod(2015, 1), "2015-01-01..2015-06-30"],
    [halfPeriod(2015, 2), "2015-07-01..2015-12-31"],
    [quarterPeriod(2016, 1), "2016-01-01..2016-03-31"],
    [quarterPeriod(2016, 4), "2016-10-01..2016-12-31"],
    [monthPeriod(2016, 2), "2016-02-01..2016-02-29"],
    [monthsPeriod(2014, 11, 4), "2014-11-01..2015-02-28"],
    [marketingYear(2015, 11), "2015-11-01..2016-10-31"],
    [marketingYear(2015, 1), "2015-01-01..2015-12-31"],
  ])("%o", (built, expected) => {
    expect(ends(built)).toBe(expected);
  });

  test("a period never ends before it starts", () => {
    expect(() => period("2015-05-02", "2015-05-01")).toThrow(RangeError);
  });
});

describe("how two periods lie to each other", () => {
  const year = yearPeriod(2015);
  const harvest = period("2015-09-15", "2016-01-10", "implied");

  test("the same days are the same period, whatever calendar counts them", () => {
    expect(samePeriod(year, { ...year, calendar: "fiscal", certainty: "unknown" })).toBe(true);
    expect(samePeriod(year, harvest)).toBe(false);
  });

  test("a month lies in its year and not in the next", () => {
    expect(contains(year, monthPeriod(2015, 12))).toBe(true);
    expect(contains(monthPeriod(2015, 12), year)).toBe(false);
    expect(disjoint(yearPeriod(2016), monthPeriod(2015, 12))).toBe(true);
  });

  test("what two share is trusted no more than the weaker of them", () => {
    expect(commonPeriod(year, harvest)).toEqual({
      start: "2015-09-15",
      end: "2015-12-31",
      calendar: "calendar",
      certainty: "implied",
    });
    expect(commonPeriod(monthPeriod(2015, 1), harvest)).toBeNull();
  });
});

describe("moving a period", () => {
  test.each([
    [shiftYears(monthsPeriod(2015, 1, 4), -1), "2014-01-01..2014-04-30"],
    [shiftYears(monthPeriod(2015, 2), 1), "2016-02-01..2016-02-29"],
    [shiftYears(monthPeriod(2016, 2), -1), "2015-02-01..2015-02-28"],
    [shiftYears(period("2016-02-29", "2016-02-29"), 1), "2017-02-28..2017-02-28"],
    [shiftMonths(monthPeriod(2015, 1), -1), "2014-12-01..2014-12-31"],
    [previousPeriod(quarterPeriod(2015, 1)), "2014-10-01..2014-12-31"],
    [previousPeriod(yearPeriod(2015)), "2014-01-01..2014-12-31"],
    [previousPeriod(period("2015-11-09", "2015-11-15")), "2015-11-02..2015-11-08"],
  ])("%o", (moved, expected) => {
    expect(ends(moved)).toBe(expected);
  });

  test("keeps its calendar and certainty", () => {
    const moved = shiftYears({ ...marketingYear(2015, 11), certainty: "implied" }, -1);
    expect(moved).toEqual({ start: "2014-11-01", end: "2015-10-31", calendar: "marketing", certainty: "implied" });
  });
});

describe("in plain English", () => {
  test.each([
    [yearPeriod(2015), "2015"],
    [yearsPeriod(2011, 2013), "2011–2013"],
    [yearsPeriod(1990, 1999), "the 1990s"],
    [monthPeriod(2015, 7), "July 2015"],
    [monthsPeriod(2015, 1, 4), "January–April 2015"],
    [monthsPeriod(2014, 11, 4), "November 2014–February 2015"],
    [monthsPeriod(2014, 11, 12), "November 2014–October 2015"],
    [halfPeriod(2015, 1), "first half of 2015"],
    [quarterPeriod(2019, 3), "third quarter of 2019"],
    [marketingYear(2015, 11), "marketing year 2015/16"],
    [marketingYear(1999, 10), "marketing year 1999/00"],
    [marketingYear(2015, 1), "marketing year 2015"],
    [{ ...monthsPeriod(2013, 4, 12), calendar: "fiscal" } as const, "fiscal year 2013/14"],
    [{ ...monthsPeriod(2015, 6, 2), calendar: "season" } as const, "June–July 2015 (season)"],
    [period("2015-10-10", "2015-10-10"), "10 October 2015"],
    [period("2015-10-01", "2015-10-10"), "1–10 October 2015"],
    [period("2015-10-26", "2015-11-08"), "26 October–8 November 2015"],
    [period("2015-12-28", "2016-01-03"), "28 December 2015–3 January 2016"],
  ])("%o", (of, words) => {
    expect(describePeriod(of)).toBe(words);
  });

  test("two different stretches of one calendar are never called the same", () => {
    fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => samePeriod(a, b) || describePeriod(a) !== describePeriod(b)));
  });
});

describe("properties", () => {
  test("exactly one of overlap and disjoint holds, and what is shared lies in both", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const shared = commonPeriod(a, b);
        expect(overlaps(a, b)).toBe(!disjoint(a, b));
        expect(shared !== null).toBe(overlaps(a, b));
        if (shared) expect(contains(a, shared) && contains(b, shared)).toBe(true);
      }),
    );
  });

  test("a shift there and back is no shift, for whole months", () => {
    fc.assert(
      fc.property(wholeMonths, fc.integer({ min: -50, max: 50 }), (of, years) => {
        expect(shiftYears(shiftYears(of, years), -years)).toEqual(of);
      }),
    );
  });

  test("a year of months has as many days as the year", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const lengths = Array.from({ length: 12 }, (_, month) => lengthInDays(monthPeriod(year, month + 1)));
        expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(lengthInDays(yearPeriod(year)));
        expect(lengthInMonths(yearPeriod(year))).toBe(12);
        expect(yearOf(yearPeriod(year))).toBe(year);
        expect(yearOf(marketingYear(year, 11))).toBeNull();
      }),
    );
  });
});
