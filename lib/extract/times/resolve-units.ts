import { addDays, addMonths, dayParts, isoDate, startOfWeek, weekdayOf } from "../../units/calendar.ts";
import {
  type IsoDate,
  monthPeriod,
  monthsPeriod,
  type Period,
  period,
  shiftMonths,
  yearPeriod,
  yearsPeriod,
} from "../../units/period.ts";
import { moveBy } from "./moving.ts";
import { partOf } from "./parts.ts";
import { firstOfMonth, type Node, oneDay, type Scene, weekFrom } from "./scene.ts";
import type { TimeUnit } from "./words.ts";

/** Longer stretches are told in no news and would leave the calendar. */
const LONGEST_ROLL = 2000;

/** "last week", "this month", "the previous quarter". */
export function resolveUnit(node: Node<"unit">, scene: Scene): Period | null {
  if (node.by === "nearest") return nearestWeekend(scene);
  const anchor = node.offset === 0 ? scene.nearAnchor : scene.anchor;
  const base = node.by === "anchor" && anchor ? anchor.start : scene.reference;
  const found = base === null ? null : unitAround(base, node.unit, node.offset);
  return found && partOf(found, node.part, "implied");
}

/** "Over the weekend": the last one begun, or the one to come. */
function nearestWeekend({ reference, towards }: Scene): Period | null {
  if (reference === null) return null;
  return unitAround(reference, "weekend", towards === "past" && weekdayOf(reference) < 6 ? -1 : 0);
}

/** The calendar's week, month, quarter … a day lies in, or one so many later; null for units the calendar does not cut. */
export function unitAround(date: IsoDate, unit: TimeUnit, offset: number): Period | null {
  const found = calendarUnit(date, unit, offset);
  return found && { ...found, certainty: "implied" };
}

function calendarUnit(date: IsoDate, unit: TimeUnit, offset: number): Period | null {
  const { year, month } = dayParts(date);
  switch (unit) {
    case "day":
      return oneDay(addDays(date, offset));
    case "week":
      return weekFrom(addDays(startOfWeek(date), offset * 7));
    case "workweek":
      return days(addDays(startOfWeek(date), offset * 7), 5);
    case "weekend":
      return days(addDays(startOfWeek(date), offset * 7 + 5), 2);
    case "fortnight":
      return days(addDays(startOfWeek(date), offset * 14), 14);
    case "month": {
      const moved = dayParts(addMonths(firstOfMonth(date), offset));
      return monthPeriod(moved.year, moved.month);
    }
    case "quarter": {
      const first = dayParts(addMonths(firstOfMonth(date), offset * 3 - ((month - 1) % 3)));
      return monthsPeriod(first.year, first.month, 3);
    }
    case "year":
      return yearPeriod(year + offset);
    case "decade": {
      const first = year - (year % 10) + offset * 10;
      return first >= 1 ? yearsPeriod(first, first + 9) : null;
    }
    default:
      return null;
  }
}

function days(first: IsoDate, count: number): Period {
  return period(first, addDays(first, count - 1));
}

/** "the past five years", "the next two quarters"; null for an uncounted stretch ("the past several years"). */
export function resolveRolling({ count, unit, towards, by }: Node<"rolling">, scene: Scene): Period | null {
  const anchor = by === "anchor" ? scene.anchor : null;
  const reference = anchor ? (towards < 0 ? anchor.start : anchor.end) : scene.reference;
  if (reference === null || !(count > 0 && count < LONGEST_ROLL)) return null;
  if (unit === "decade") return rollDecades(reference, count, towards);
  if (unit === "workday") return rollWorkdays(reference, count, towards);
  if (unit === "quarter") return rollQuarters(reference, count, towards);
  const edge = moveBy(reference, [{ count, unit }], towards);
  return edge === reference ? null : between(reference, edge, towards);
}

/** The days from the one after the reference to an edge ahead, or from an edge behind to the day before. */
function between(reference: IsoDate, edge: IsoDate, towards: -1 | 1): Period {
  if (towards > 0) return period(addDays(reference, 1), edge, "implied");
  return period(edge, addDays(reference, -1), "implied");
}

/** Whole quarters, the current one left out. */
function rollQuarters(reference: IsoDate, count: number, towards: -1 | 1): Period | null {
  const near = unitAround(reference, "quarter", towards);
  if (!near) return null;
  const far = shiftMonths(near, (Math.round(count) - 1) * 3 * towards);
  return towards > 0 ? { ...near, end: far.end } : { ...near, start: far.start };
}

/** Mondays to Fridays before or after the reference. */
function rollWorkdays(reference: IsoDate, count: number, towards: -1 | 1): Period {
  let edge = reference;
  for (let left = Math.round(count); left > 0; ) {
    edge = addDays(edge, towards);
    if (weekdayOf(edge) < 6) left -= 1;
  }
  return between(reference, edge, towards);
}

/** "The past decade" is told in years, up to the current one; the next decades are the calendar's. */
function rollDecades(reference: IsoDate, count: number, towards: -1 | 1): Period | null {
  const { year } = dayParts(reference);
  const years = Math.round(count * 10);
  const first = towards < 0 ? year - years : year - (year % 10) + 10;
  const last = towards < 0 ? year : first + years - 1;
  if (first < 1 || last > 9999) return null;
  return period(isoDate(first, 1, 1), isoDate(last, 12, 31), "implied");
}
