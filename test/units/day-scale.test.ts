import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../lib/units/calendar.ts";
import { dayScale } from "../../lib/units/day-scale.ts";

const words = (...days: string[]) => dayScale(days)?.ticks.map((tick) => tick.words);

test("years, months and days are ticked as a reader counts them", () => {
  expect(words("2013-01-01", "2015-12-31")).toEqual(["2013", "2014", "2015", "2016"]);
  expect(words("2015-01-01", "2015-12-31")).toEqual(["Jan 2015", "Mar", "May", "Jul", "Sep", "Nov", "Jan 2016"]);
  expect(words("2015-10-09", "2015-10-12")).toEqual(["9 Oct 2015", "10 Oct", "11 Oct", "12 Oct", "13 Oct"]);
});

test("a year takes up the room of a year, and what lies outside stands at the end", () => {
  const scale = dayScale(["2014-01-01", "2015-12-31"]);
  expect(scale?.at("2015-01-01")).toBeCloseTo(0.5, 2);
  expect(scale?.at("1990-01-01")).toBe(0);
  expect(scale?.at("2050-01-01")).toBe(1);
});

test("without a day there is no scale", () => {
  expect(dayScale([])).toBeNull();
});

test("whatever the days, all are on the axis and the ticks are few and in order", () => {
  const day = fc.integer({ min: -30_000, max: 30_000 }).map((offset) => addDays("2000-01-01", offset));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
      const scale = dayScale(days);
      if (!scale) throw new Error("no scale");
      for (const one of days) expect(one >= scale.first && one < scale.until).toBe(true);
      expect(scale.ticks.length).toBeLessThanOrEqual(9);
      expect(scale.ticks.map((tick) => tick.day)).toEqual(scale.ticks.map((tick) => tick.day).toSorted());
    }),
  );
});
