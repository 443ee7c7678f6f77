import type { ClaimContent } from "../../model/claim.ts";
import type { TimeAxis } from "../../model/question-view.ts";
import { dayParts } from "../../units/calendar.ts";
import { type IsoDate, monthPeriod, type Period, yearPeriod } from "../../units/period.ts";
import { describePeriod } from "../../units/period-words.ts";

/** One column of the matrix: the claims whose time is this. */
export interface TimeColumn {
  readonly key: string;
  readonly label: string;
}

/** A time with what bounds it: some things are known to have been said by a day, or not before one, and no closer. */
export interface BoundTime {
  readonly period: Period;
  /** "by": only the last day is known; "from": only the first; null: both. */
  readonly bound: "by" | "from" | null;
}

/** The columns some claims need, in order of time, and where each claim belongs. What names no time stands in a last column of its own. */
export function columnsOf(contents: readonly ClaimContent[], by: TimeAxis) {
  const times = contents.map((content) => timeOf(content, by));
  const periods = times.flatMap((time) => (time ? [time.period] : []));
  const shrink = by === "about" ? (time: Period) => time : coarser(periods);
  const places = times.map((time) => (time ? columnOf(shrink(time.period), time.bound) : unstated));
  const columns = new Map(places.map((column) => [column.key, column]));
  return { columns: [...columns.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), places };
}

/** When a claim was said, or the time it is about; null when nothing bounds it. */
export function timeOf({ saidOn, period, asOf }: ClaimContent, by: TimeAxis): BoundTime | null {
  const about = period ?? asOf;
  if (by === "about") return about && { period: about, bound: null };
  const [from, to] = [saidOn?.from ?? saidOn?.to, saidOn?.to ?? saidOn?.from];
  if (!saidOn || !from || !to) return null;
  const days = { start: from, end: to, calendar: "calendar", certainty: "known" } as const;
  return { period: days, bound: saidOn.from === null ? "by" : saidOn.to === null ? "from" : null };
}

/** A time in words: "9 October 2015", "by 9 October 2015", "not before 9 October 2015". */
export function timeWords({ period, bound }: BoundTime): string {
  const words = describePeriod(period);
  return bound === "by" ? `by ${words}` : bound === "from" ? `not before ${words}` : words;
}

// Sorts after every date.
const unstated: TimeColumn = { key: "~", label: "not stated" };
const mostDays = 6;
const mostMonths = 9;

function columnOf(of: Period, bound: BoundTime["bound"] = null): TimeColumn {
  // Of one day, what was said by then stands before what was said then, and that before what came later.
  const order = bound === "by" ? "0" : bound === "from" ? "2" : "1";
  return { key: `${of.start}/${of.end}/${order}`, label: timeWords({ period: of, bound }) };
}

// Few days are columns of their own; many are drawn together by month, very many by year.
function coarser(periods: readonly Period[]): (time: Period) => Period {
  const count = (shrink: (time: Period) => Period) => new Set(periods.map((time) => columnOf(shrink(time)).key)).size;
  if (count((time) => time) <= mostDays) return (time) => time;
  return count(month) <= mostMonths ? month : year;
}

function month({ start }: Period): Period {
  return monthPeriod(...numbers(start));
}

function year({ start }: Period): Period {
  return yearPeriod(dayParts(start).year);
}

function numbers(day: IsoDate): [year: number, month: number] {
  const { year: y, month: m } = dayParts(day);
  return [y, m];
}
