import { describe, expect, test } from "vitest";
import {
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  period,
  quarterPeriod,
  yearPeriod,
  yearsPeriod,
} from "@/lib/units/period";
import { describePeriod } from "@/lib/units/period-words";
import { readPeriod } from "@/lib/units/read-period";

describe("a period as a person types it", () => {
  test.each<[string, Period]>([
    ["2015", yearPeriod(2015)],
    [" 2010 – 2014 ", yearsPeriod(2010, 2014)],
    ["the 1990s", yearsPeriod(1990, 1999)],
    ["October 2015", monthPeriod(2015, 10)],
    ["oct 2015", monthPeriod(2015, 10)],
    ["2015-10", monthPeriod(2015, 10)],
    ["May to October 2015", monthsPeriod(2015, 5, 6)],
    ["November 2015–October 2016", monthsPeriod(2015, 11, 12)],
    ["first half of 2015", halfPeriod(2015, 1)],
    ["third quarter of 2015", quarterPeriod(2015, 3)],
    ["2015-11-10", period("2015-11-10", "2015-11-10")],
    ["2015-01-01 to 2015-04-30", period("2015-01-01", "2015-04-30")],
  ])("%s", (words, expected) => {
    expect(readPeriod(words)).toEqual(expected);
  });

  test.each([
    "",
    "last year",
    "2015 against 2014",
    "2016–2015",
    "13-2015",
    "2015-13",
    "2015-02-30",
    "Foo 2015",
    "late 2015",
  ])("“%s” is not read", (words) => {
    expect(readPeriod(words)).toBeNull();
  });

  test("whole months, quarters, halves and years read back as they are written", () => {
    for (const of of [
      yearPeriod(2015),
      yearsPeriod(2001, 2003),
      halfPeriod(2014, 2),
      quarterPeriod(2014, 4),
      monthPeriod(2013, 2),
      monthsPeriod(2015, 1, 4),
    ])
      expect(readPeriod(describePeriod(of))).toEqual(of);
  });
});
