import { dayParts } from "./calendar.ts";
import { type DatedInterval, type IsoDate, lengthInMonths, type Period } from "./period.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const QUARTERS = ["first quarter", "second quarter", "third quarter", "fourth quarter"] as const;

/** The period in plain English: "2015", "January–April 2015", "first half of 2015", "marketing year 2015/16", "1–10 October 2015". */
export function describePeriod(of: Period): string {
  const months = lengthInMonths(of);
  if (of.calendar === "marketing" || of.calendar === "fiscal") return describeNamedYear(of, months);
  const words = months === null ? describeDays(of) : describeMonths(of, months);
  return of.calendar === "season" ? `${words} (season)` : words;
}

/** A day in plain English: "9 October 2015". */
export function dayWords(day: IsoDate): string {
  return describeDays({ start: day, end: day });
}

/** When something was said, as precisely as known: "9 October 2015", "9–14 October 2015", "by 12 November 2015", "not before 11 November 2015"; null when nothing bounds it. */
export function saidWords({ from, to }: DatedInterval): string | null {
  if (from !== null && to !== null) return describeDays({ start: from, end: to });
  if (to !== null) return `by ${dayWords(to)}`;
  return from === null ? null : `not before ${dayWords(from)}`;
}

function describeNamedYear(of: Period, months: number | null): string {
  const { year, month } = dayParts(of.start);
  if (months !== 12) return `${months === null ? describeDays(of) : describeMonths(of, months)} (${of.calendar} year)`;
  return `${of.calendar} year ${month === 1 ? year : splitYear(year)}`;
}

function splitYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function describeMonths(of: Period, months: number): string {
  const first = dayParts(of.start);
  const last = dayParts(of.end);
  if (first.month === 1 && months % 12 === 0) return describeYears(first.year, last.year);
  if (months === 6 && (first.month === 1 || first.month === 7)) {
    return `${first.month === 1 ? "first" : "second"} half of ${first.year}`;
  }
  if (months === 3 && first.month % 3 === 1) return `${QUARTERS[(first.month - 1) / 3]} of ${first.year}`;
  if (months === 1) return `${monthName(first.month)} ${first.year}`;
  if (first.year === last.year) return `${monthName(first.month)}–${monthName(last.month)} ${first.year}`;
  return `${monthName(first.month)} ${first.year}–${monthName(last.month)} ${last.year}`;
}

function describeYears(first: number, last: number): string {
  if (first === last) return String(first);
  return first % 10 === 0 && last === first + 9 ? `the ${first}s` : `${first}–${last}`;
}

function describeDays(of: Pick<Period, "start" | "end">): string {
  const first = dayParts(of.start);
  const last = dayParts(of.end);
  const end = `${last.day} ${monthName(last.month)} ${last.year}`;
  if (of.start === of.end) return end;
  if (first.year !== last.year) return `${first.day} ${monthName(first.month)} ${first.year}–${end}`;
  return first.month === last.month ? `${first.day}–${end}` : `${first.day} ${monthName(first.month)}–${end}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}
