import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  easterSunday,
  isRealDay,
  parseIsoDate,
  startOfIsoWeek,
  startOfWeek,
  weekdayOf,
} from "../../lib/units/calendar.ts";

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe("the calendar", () => {
  test("agrees with the platform's UTC calendar on every day it is asked about", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const platform = new Date(days * 86_400_000);
        const date = dateOfDayNumber(days);
        expect(date).toBe(platform.toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(days);
        expect(weekdayOf(date) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test.each([
    ["2015-11-10", 2],
    ["2015-10-10", 6],
    ["2000-02-29", 2],
    ["1969-12-31", 3],
  ] as const)("%s falls on weekday %i", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ["2015-01-31", 1, "2015-02-28"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2015-11-10", -11, "2014-12-10"],
    ["2015-11-10", 14, "2017-01-10"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("weeks start on Monday, and the first ISO week holds 4 January", () => {
    expect(startOfWeek("2015-11-15")).toBe("2015-11-09");
    expect(startOfIsoWeek(2019, 1)).toBe("2018-12-31");
    expect(startOfIsoWeek(2011, 1)).toBe("2011-01-03");
  });

  test.each([
    [1961, "1961-04-02"],
    [2018, "2018-04-01"],
    [2019, "2019-04-21"],
    [2038, "2038-04-25"],
  ])("Easter of %i was or will be on %s", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  test.each(["2015-02-29", "2015-13-01", "2015-00-10", "2015-1-1", "20150101", "0000-01-01", "2015-01-01T00:00"])(
    "%s is not a date",
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  test("days that do not exist are not real", () => {
    expect(isRealDay(2016, 2, 29)).toBe(true);
    expect(isRealDay(2015, 2, 29)).toBe(false);
    expect(isRealDay(2015, 4, 31)).toBe(false);
    expect(isRealDay(Number.NaN, 4, 1)).toBe(false);
  });

  test("the ends of the calendar hold", () => {
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("0001-01-01", -1)).toBe("0001-01-01");
    expect(addMonths("0001-01-01", -30)).toBe("0001-01-01");
  });
});
