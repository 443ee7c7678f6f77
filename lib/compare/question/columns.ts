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

/** The columns some claims need, in order of time, and where each claim belongs. What names no time stands in a last column of its own. */
export function columnsOf(contents: readonly ClaimContent[], by: TimeAxis) {
  const times = contents.map((content) => (by === "about" ? aboutOf(content) : saidOf(content)));
  const periods = times.flatMap((time) => (time ? [time] : []));
  const shrink = by === "about" ? (time: Period) => time : coarser(periods);
  const places = times.map((time) => (time ? columnOf(shrink(time)) : unstated));
  const columns = new Map(places.map((column) => [column.key, column]));
  return { columns: [...columns.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), places };
}

/** The days a claim was said on; null when nothing bounds them. */
export function saidOf({ saidOn }: ClaimContent): Period | null {
  const [from, to] = [saidOn?.from ?? saidOn?.to, saidOn?.to ?? saidOn?.from];
  return from && to ? { start: from, end: to, calendar: "calendar", certainty: "known" } : null;
}

/** The time a claim is about; null when it names none. */
export function aboutOf({ period, asOf }: ClaimContent): Period | null {
  return period ?? asOf;
}

// Sorts after every date.
const unstated: TimeColumn = { key: "~", label: "not stated" };
const mostDays = 6;
const mostMonths = 9;

function columnOf(of: Period): TimeColumn {
  return { key: `${of.start}/${of.end}`, label: describePeriod(of) };
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
