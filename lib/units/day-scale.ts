import { addDays, addMonths, dayNumber, dayParts, type IsoDate, isoDate } from "./calendar.ts";

/** A tick of a time axis: the first day it marks, and its words ("2015", "Mar 2015", "9 Oct"). */
export interface DayTick {
  readonly day: IsoDate;
  readonly words: string;
}

/** A linear scale over days with ticks at years, months or weeks. */
export interface DayScale {
  readonly first: IsoDate;
  /** The day after the last one shown. */
  readonly until: IsoDate;
  readonly ticks: readonly DayTick[];
  /** Where the start of a day stands, 0 to 1; days outside stand at the nearer end. */
  readonly at: (day: IsoDate) => number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A scale from the first to the last day given, begun and ended at whole years, months or weeks, with at most about six ticks; null without days. */
export function dayScale(days: readonly IsoDate[]): DayScale | null {
  const sorted = days.toSorted();
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const span = dayNumber(most) - dayNumber(least) + 1;
  const ticks = span > 550 ? yearTicks(least, most) : span > 45 ? monthTicks(least, most) : weekTicks(least, most);
  const first = ticks[0]?.day ?? least;
  const until = ticks.at(-1)?.day ?? addDays(most, 1);
  const [from, length] = [dayNumber(first), Math.max(1, dayNumber(until) - dayNumber(first))];
  return { first, until, ticks, at: (day) => Math.min(1, Math.max(0, (dayNumber(day) - from) / length)) };
}

// The last tick is the end of the axis: the first year, month or week that no day is in.
function yearTicks(least: IsoDate, most: IsoDate): DayTick[] {
  const [first, last] = [dayParts(least).year, dayParts(most).year + 1];
  const step = stepFor(last - first, [1, 2, 5, 10, 20, 50, 100, 200, 500]);
  const start = Math.floor(first / step) * step;
  const count = Math.ceil((last - start) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const year = Math.max(1, start + index * step);
    return { day: isoDate(year, 1, 1), words: String(year) };
  });
}

function monthTicks(least: IsoDate, most: IsoDate): DayTick[] {
  const { year, month } = dayParts(least);
  const last = dayParts(most);
  const months = (last.year - year) * 12 + last.month - month + 1;
  const step = stepFor(months, [1, 2, 3, 6]);
  const start = isoDate(year, month - ((month - 1) % step), 1);
  const count = Math.ceil((months + ((month - 1) % step)) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const day = addMonths(start, index * step);
    const parts = dayParts(day);
    return { day, words: `${MONTHS[parts.month - 1]}${index === 0 || parts.month === 1 ? ` ${parts.year}` : ""}` };
  });
}

function weekTicks(least: IsoDate, most: IsoDate): DayTick[] {
  const days = dayNumber(most) - dayNumber(least) + 1;
  const step = stepFor(days, [1, 2, 7, 14]);
  return Array.from({ length: Math.ceil(days / step) + 1 }, (_, index) => {
    const day = addDays(least, index * step);
    const parts = dayParts(day);
    return { day, words: `${parts.day} ${MONTHS[parts.month - 1]}${index === 0 ? ` ${parts.year}` : ""}` };
  });
}

function stepFor(count: number, steps: readonly number[]): number {
  return steps.find((step) => count / step <= 6) ?? (steps.at(-1) as number);
}
