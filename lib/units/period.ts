import {
  addDays,
  addMonths,
  dayNumber,
  dayParts,
  daysInMonth,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
} from "./calendar.ts";

export type { IsoDate } from "./calendar.ts";

/** The calendar a period is counted in; a marketing year runs e.g. November to October, a season is a crop's. */
export type Calendar = "calendar" | "marketing" | "fiscal" | "season";

/** How far the dates can be trusted: known as stated, implied by the document's date, or unknown. */
export type Certainty = "known" | "implied" | "unknown";

/** A stretch of days, both ends included; start <= end. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly calendar: Calendar;
  readonly certainty: Certainty;
}

/** When something was said or published, with its precision: any day from `from` to `to`; null where nothing bounds it. */
export interface DatedInterval {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The calendar period from one day to another, both included; known unless said otherwise. Throws a RangeError when end < start. */
export function period(start: IsoDate, end: IsoDate, certainty: Certainty = "known"): Period {
  if (end < start) throw new RangeError(`period ends before it starts: ${start} to ${end}`);
  return { start, end, calendar: "calendar", certainty };
}

/** One month; month 1–12. */
export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, 1);
}

/** Whole months from the given one on: monthsPeriod(2014, 11, 4) is November 2014 to February 2015. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const start = isoDate(year, month, 1);
  const last = dayParts(addMonths(start, count - 1));
  return period(start, lastDayOfMonth(last.year, last.month));
}

/** A quarter of a calendar year; quarter 1–4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3);
}

/** A half of a calendar year; half 1 or 2. */
export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, 6);
}

/** A calendar year. */
export function yearPeriod(year: number): Period {
  return yearsPeriod(year, year);
}

/** Calendar years, both included. */
export function yearsPeriod(first: number, last: number): Period {
  return period(isoDate(first, 1, 1), isoDate(last, 12, 31));
}

/** The marketing year that starts in a month of `year` and runs twelve months: marketingYear(2015, 11) is November 2015 to October 2016. */
export function marketingYear(year: number, firstMonth: number): Period {
  return { ...monthsPeriod(year, firstMonth, 12), calendar: "marketing" };
}

/** True when both cover the same days; calendar and certainty are not compared. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True when every day of the inner period is one of the outer. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when some day is in both. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True when no day is in both. */
export function disjoint(a: Period, b: Period): boolean {
  return !overlaps(a, b);
}

/** The days in both, with the first one's calendar and the weaker certainty; null when there are none. */
export function commonPeriod(a: Period, b: Period): Period | null {
  if (disjoint(a, b)) return null;
  return {
    start: laterDay(a.start, b.start),
    end: earlierDay(a.end, b.end),
    calendar: a.calendar,
    certainty: weaker(a.certainty, b.certainty),
  };
}

/** The later of two days. */
export function laterDay(a: IsoDate, b: IsoDate): IsoDate {
  if (a > b) return a;
  return b;
}

/** The earlier of two days. */
export function earlierDay(a: IsoDate, b: IsoDate): IsoDate {
  if (a < b) return a;
  return b;
}

const TRUST = { known: 2, implied: 1, unknown: 0 } satisfies Record<Certainty, number>;

/** The one to be trusted less. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return TRUST[a] <= TRUST[b] ? a : b;
}

/** Number of days, at least 1. */
export function lengthInDays({ start, end }: Period): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/** Number of whole months when it starts on a first and ends on a last of a month; null otherwise. */
export function lengthInMonths({ start, end }: Period): number | null {
  const first = dayParts(start);
  const last = dayParts(end);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return null;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The calendar year all its days lie in; null when it crosses a new year. */
export function yearOf({ start, end }: Period): number | null {
  return start.slice(0, 4) === end.slice(0, 4) ? Number(start.slice(0, 4)) : null;
}

/** The same stretch some years later or earlier. Whole months stay whole months, so February keeps its last day. */
export function shiftYears(of: Period, years: number): Period {
  return shiftMonths(of, years * 12);
}

/** The same stretch some months later or earlier; whole months stay whole months. */
export function shiftMonths(of: Period, months: number): Period {
  const start = addMonths(of.start, months);
  const end = dayParts(addMonths(of.end, months));
  const whole = lengthInMonths(of) !== null;
  return { ...of, start, end: whole ? lastDayOfMonth(end.year, end.month) : isoDate(end.year, end.month, end.day) };
}

/** The period of the same length that ends the day before this one starts; whole months count as months. */
export function previousPeriod(of: Period): Period {
  const months = lengthInMonths(of);
  if (months !== null) return shiftMonths(of, -months);
  const days = lengthInDays(of);
  return { ...of, start: addDays(of.start, -days), end: addDays(of.end, -days) };
}
