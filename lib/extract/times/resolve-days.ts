import { addDays, addMonths, dayParts, easterSunday, isoDate, startOfWeek, weekdayOf } from "../../units/calendar.ts";
import { type IsoDate, monthPeriod, type Period, period } from "../../units/period.ts";
import { HOLIDAYS } from "./holidays.ts";
import { firstOfMonth, type Node, occurrence, oneDay, realDay, resolveYear, type Scene } from "./scene.ts";

/** How many months are searched for a "Friday the 13th" or a 31st. */
const MONTHS_SEARCHED = 60;

/** A day of a month: its year stated, else the nearest on the side looked at. */
export function resolveDay(node: Node<"day">, scene: Scene): Period | null {
  const { month, day } = node;
  if (node.monthOffset !== null) return resolveDayOfMonth(node.monthOffset, day, scene);
  if (month === null) return resolveBareDay(node, scene);
  if (!node.year) return occurrence(scene, node.which, (year) => realDay(year, month, day));
  const year = resolveYear(node.year, scene);
  return year && realDay(year.value, month, day, year.certainty);
}

/** "the 15th of next month". */
function resolveDayOfMonth(offset: number, day: number, { reference }: Scene): Period | null {
  if (reference === null) return null;
  const { year, month } = dayParts(addMonths(firstOfMonth(reference), offset));
  return realDay(year, month, day);
}

/** "the 18th": the nearest month on the side looked at that has such a day. */
function resolveBareDay({ day, weekday }: Node<"day">, { reference, towards }: Scene): Period | null {
  if (reference === null) return null;
  if (weekday !== null) return nearestSuchDay(day, weekday, reference);
  const step = towards === "future" ? 1 : -1;
  for (let months = 0; months <= MONTHS_SEARCHED; months += 1) {
    const { year, month } = dayParts(addMonths(firstOfMonth(reference), months * step));
    const found = realDay(year, month, day);
    if (found && (step > 0 ? found.start >= reference : found.start <= reference)) return found;
  }
  return null;
}

/** "Friday the 13th": the nearest month, before or after, in which the day falls on that weekday. */
function nearestSuchDay(day: number, weekday: number, reference: IsoDate): Period | null {
  for (let step = 0; step <= MONTHS_SEARCHED; step += 1) {
    for (const months of [-step, step]) {
      const { year, month } = dayParts(addMonths(firstOfMonth(reference), months));
      const found = realDay(year, month, day);
      if (found && weekdayOf(found.start) === weekday) return found;
    }
  }
  return null;
}

/** A weekday of a stated week, or the nearest on the side looked at; the reference day itself counts unless "past" or "coming" is said. */
export function resolveWeekday(node: Node<"weekday">, { reference, towards }: Scene): Period | null {
  if (reference === null) return null;
  if (node.week !== null) return oneDay(addDays(startOfWeek(reference), node.week * 7 + node.weekday - 1));
  const ahead = (node.weekday - weekdayOf(reference) + 7) % 7;
  const future = node.nearest === null ? towards === "future" : node.nearest > 0;
  if (ahead === 0) return oneDay(addDays(reference, node.nearest === null ? 0 : node.nearest * 7));
  return oneDay(addDays(reference, future ? ahead : ahead - 7));
}

/** A weekday of the week a time begins in; or the weekend of a day, long where the day touches it. */
export function resolveInWeek(day: number | "weekend", { start, certainty }: Period): Period {
  const monday = startOfWeek(start);
  if (day !== "weekend") return oneDay(addDays(monday, day - 1), certainty);
  const weekday = weekdayOf(start);
  if (weekday <= 2) return period(addDays(monday, -2), start, certainty);
  return period(
    weekday === 3 ? addDays(monday, 5) : weekday < 6 ? start : addDays(monday, 5),
    addDays(monday, 6),
    certainty,
  );
}

/** A holiday of a stated year, or the nearest on the side looked at. */
export function resolveHoliday(node: Node<"holiday">, scene: Scene): Period | null {
  if (!node.year) return occurrence(scene, node.which, (year) => holiday(node.id, year));
  const year = resolveYear(node.year, scene);
  const found = year && holiday(node.id, year.value);
  return found && { ...found, certainty: year.certainty };
}

function holiday(id: string, year: number): Period | null {
  const rule = HOLIDAYS[id];
  if (!rule || year < 1 || year > 9998) return null;
  if ("easter" in rule) return oneDay(addDays(easterSunday(year), rule.easter));
  if ("day" in rule) return oneDay(isoDate(year, rule.month, rule.day));
  const found = nthWeekday(monthPeriod(year, rule.month), rule.weekday, rule.nth);
  return found && oneDay(addDays(found.start, rule.plus ?? 0));
}

/** The nth such weekday of a period, the last for −1; null when it has fewer. */
export function nthWeekday(of: Period, weekday: number, nth: number): Period | null {
  if (nth < 0) return oneDay(addDays(of.end, -((weekdayOf(of.end) - weekday + 7) % 7)));
  const day = addDays(of.start, ((weekday - weekdayOf(of.start) + 7) % 7) + (nth - 1) * 7);
  return day <= of.end ? oneDay(day) : null;
}
