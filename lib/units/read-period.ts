import { parseIsoDate } from "./calendar.ts";
import {
  type Calendar,
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  type Period,
  period,
  quarterPeriod,
  yearsPeriod,
} from "./period.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = "([a-z]{3,9})";
const year = "(\\d{4})";
const dash = "\\s*(?:–|-|to)\\s*";

type Reader = readonly [pattern: RegExp, read: (parts: readonly string[]) => Period | null];

const readers: readonly Reader[] = [
  [exactly(year), ([y]) => years(y, y)],
  [exactly(`${year}${dash}${year}`), ([from, to]) => years(from, to)],
  [exactly("the (\\d{3}0)s"), ([y]) => years(y, String(Number(y) + 9))],
  [exactly(`(first|second) half of ${year}`), ([which, y]) => halfPeriod(Number(y), which === "first" ? 1 : 2)],
  [
    exactly(`(first|second|third|fourth) quarter of ${year}`),
    ([which = "", y]) => quarterPeriod(Number(y), nth(which)),
  ],
  [
    exactly("(\\d{4})-(\\d{2})"),
    ([y, m]) => (Number(m) >= 1 && Number(m) <= 12 ? monthPeriod(Number(y), Number(m)) : null),
  ],
  [exactly(`${month} ${year}`), ([m, y]) => months(m, y, m, y)],
  [exactly(`${month}${dash}${month} ${year}`), ([from, to, y]) => months(from, y, to, y)],
  [exactly(`${month} ${year}${dash}${month} ${year}`), ([from, y, to, z]) => months(from, y, to, z)],
  [exactly("(\\d{4}-\\d{2}-\\d{2})"), ([day]) => days(day, day)],
  [exactly("(\\d{4}-\\d{2}-\\d{2}) to (\\d{4}-\\d{2}-\\d{2})"), ([from, to]) => days(from, to)],
];

/**
 * The period a person typed: "2015", "2010–2014", "October 2015", "2015-10", "May–October 2015", "first half of 2015", "third quarter of 2015",
 * "2015-01-01 to 2015-04-30". Null for anything else, and where the end lies before the beginning.
 */
export function readPeriod(words: string, calendar: Calendar = "calendar"): Period | null {
  const plain = words.trim().replace(/\s+/g, " ").toLowerCase();
  for (const [pattern, read] of readers) {
    const found = pattern.exec(plain);
    const of = found && read(found.slice(1));
    if (of) return { ...of, calendar };
  }
  return null;
}

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function nth(which: string): number {
  return ["first", "second", "third", "fourth"].indexOf(which) + 1;
}

function years(from = "", to = ""): Period | null {
  return from <= to ? yearsPeriod(Number(from), Number(to)) : null;
}

function months(from = "", fromYear = "", to = "", toYear = ""): Period | null {
  const [first, last] = [MONTHS.indexOf(from.slice(0, 3)), MONTHS.indexOf(to.slice(0, 3))];
  if (first < 0 || last < 0) return null;
  const count = (Number(toYear) - Number(fromYear)) * 12 + last - first + 1;
  return count > 0 ? monthsPeriod(Number(fromYear), first + 1, count) : null;
}

function days(from = "", to = ""): Period | null {
  return parseIsoDate(from) && parseIsoDate(to) && from <= to ? period(from, to) : null;
}
