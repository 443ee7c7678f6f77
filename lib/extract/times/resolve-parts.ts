import { addDays, addMonths, dayParts, startOfWeek } from "../../units/calendar.ts";
import { earlierDay, lengthInMonths, monthsPeriod, type Period, period, shiftYears } from "../../units/period.ts";
import { DAYS_IN, MONTHS_IN } from "./moving.ts";
import { middleOf } from "./parts.ts";
import { nthWeekday } from "./resolve-days.ts";
import { unitAround } from "./resolve-units.ts";
import { type Node, type Resolve, resolveYear, type Scene } from "./scene.ts";

/** Counts beyond this cut no period. */
const MOST_PIECES = 1000;

/** "the end of this year" is its last day, "the middle of next year" its middle months. */
export function resolveEdge(node: Node<"edge">, scene: Scene, resolve: Resolve): Period | null {
  const of = resolve(node.of, scene);
  if (!of) return null;
  if (node.edge === "middle") return middleOf(of);
  const day = node.edge === "end" ? of.end : of.start;
  return { ...of, start: day, end: day };
}

/** "the first four months of the year"; null when the period has no such piece. */
export function resolveNth(node: Node<"nth">, scene: Scene, resolve: Resolve): Period | null {
  if (node.count > MOST_PIECES || node.nth > MOST_PIECES) return null;
  const of = resolve(node.of, scene);
  const found = of && nthOf(node, of);
  // A week may begin in the period before.
  if (!of || !found || found.start < addDays(of.start, -6) || found.start > of.end) return null;
  return { ...found, calendar: of.calendar, certainty: of.certainty };
}

function nthOf(node: Node<"nth">, of: Period): Period | null {
  if (node.unit === "weekday") return nthWeekday(of, node.weekday ?? 1, node.nth);
  if (node.unit === "week") return nthWeeks(of, node.nth, node.count);
  if (node.unit === "half") return nthHalf(of, node.nth);
  const months = MONTHS_IN[node.unit];
  if (months !== undefined) return nthMonths(of, node.nth, Math.round(node.count) * months);
  const days = Math.round(node.count) * (DAYS_IN[node.unit] ?? 0);
  if (days === 0) return null;
  if (node.nth < 0) return period(addDays(of.end, 1 - days), of.end);
  const start = addDays(of.start, (node.nth - 1) * days);
  return period(start, addDays(start, days - 1));
}

function nthMonths(of: Period, nth: number, length: number): Period | null {
  if (lengthInMonths(of) === null || length < 1) return null;
  const first = nth < 0 ? addMonths(addDays(of.end, 1), -length) : addMonths(of.start, (nth - 1) * length);
  const { year, month } = dayParts(first);
  return monthsPeriod(year, month, length);
}

/** The first half of a month is its first fifteen days; of longer periods half the months. */
function nthHalf(of: Period, nth: number): Period | null {
  const months = lengthInMonths(of);
  if (months === null || nth > 2 || (months > 1 && months % 2 === 1)) return null;
  const middle = months === 1 ? addDays(of.start, 15) : addMonths(of.start, months / 2);
  return nth === 1 ? period(of.start, addDays(middle, -1)) : period(middle, of.end);
}

/** Weeks belong to the period their Thursday lies in, as ISO 8601 counts them. */
function nthWeeks(of: Period, nth: number, count: number): Period {
  const days = Math.max(Math.round(count), 1) * 7;
  if (nth > 0) {
    const thursday = addDays(startOfWeek(of.start), 3);
    const monday = addDays(thursday, (thursday < of.start ? 7 : 0) - 3);
    return period(addDays(monday, (nth - 1) * days), addDays(monday, nth * days - 1));
  }
  const thursday = addDays(startOfWeek(of.end), 3);
  const sunday = addDays(thursday, (thursday > of.end ? -7 : 0) + 3);
  return period(addDays(sunday, 1 - days), sunday);
}

/** "Earlier this year" ends, and "later this year" starts, on the day of the text; of a past or coming period it is the whole. */
export function resolveSide(node: Node<"side">, scene: Scene, resolve: Resolve): Period | null {
  const of = resolve(node.of, scene);
  const { reference } = scene;
  if (!of || reference === null || reference < of.start || reference > of.end) return of;
  return node.side === "earlier" ? { ...of, end: earlierDay(of.end, reference) } : { ...of, start: reference };
}

/** "the same period last year": the period last spoken of, moved to that year; null when none was. */
export function resolveSame(node: Node<"same">, scene: Scene): Period | null {
  const near = node.unit && scene.reference !== null ? unitAround(scene.reference, node.unit, 0) : null;
  const anchor = scene.anchor ?? near;
  const of = anchor && node.unit ? (unitAround(anchor.start, node.unit, 0) ?? anchor) : anchor;
  if (!of) return null;
  const year = node.year ? resolveYear(node.year, scene) : null;
  const years = year ? year.value - dayParts(of.start).year : node.years;
  return { ...shiftYears(of, years), certainty: "implied" };
}
