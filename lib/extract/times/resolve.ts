import {
  addDays,
  addMonths,
  dayParts,
  isoDate,
  lastDayOfMonth,
  startOfIsoWeek,
  startOfWeek,
} from "../../units/calendar.ts";
import { lengthInMonths, monthsPeriod, type Period, period, yearPeriod, yearsPeriod } from "../../units/period.ts";
import { moveBy, totalMonths } from "./moving.ts";
import type { TimeNode } from "./node.ts";
import { partOf } from "./parts.ts";
import { resolveDay, resolveHoliday, resolveInWeek, resolveWeekday } from "./resolve-days.ts";
import { resolveShift } from "./resolve-distances.ts";
import { resolveEdge, resolveNth, resolveSame, resolveSide } from "./resolve-parts.ts";
import { resolveRange } from "./resolve-ranges.ts";
import { resolveRolling, resolveUnit } from "./resolve-units.ts";
import { type Node, occurrence, referenceYear, resolveYear, type Scene, weekFrom } from "./scene.ts";

/** The days a time expression means; null where they cannot be told. */
export function resolveTime(node: TimeNode, scene: Scene): Period | null {
  switch (node.kind) {
    case "day":
      return resolveDay(node, scene);
    case "weekday":
      return resolveWeekday(node, scene);
    case "holiday":
      return resolveHoliday(node, scene);
    case "months":
      return resolveMonths(node, scene);
    case "year":
      return resolveWholeYear(node, scene);
    case "years":
      return partOf(yearsPeriod(node.first, node.last), node.part, "known");
    case "named-year":
      return resolveNamedYear(node, scene);
    case "unit":
      return resolveUnit(node, scene);
    case "rolling":
      return resolveRolling(node, scene);
    case "shift":
      return resolveShift(node, scene, resolveTime);
    case "edge":
      return resolveEdge(node, scene, resolveTime);
    case "nth":
      return resolveNth(node, scene, resolveTime);
    case "side":
      return resolveSide(node, scene, resolveTime);
    case "same":
      return resolveSame(node, scene);
    case "range":
      return resolveRange(node, scene, resolveTime);
    case "until":
      return resolveUntil(node, scene);
    case "stretch":
      return resolveStretch(node, scene);
    case "week-number":
      return resolveWeekNumber(node, scene);
    case "in-week-of": {
      const near = resolveTime(node.of, scene);
      return near && resolveInWeek(node.day, near);
    }
    case "week-of": {
      const day = resolveTime(node.of, scene);
      return day && weekFrom(startOfWeek(day.start), day.certainty);
    }
    default:
      return null;
  }
}

function resolveMonths(node: Node<"months">, scene: Scene): Period | null {
  const inYear = (year: number): Period => monthsPeriod(year, node.first, node.count);
  if (node.year) {
    const year = resolveYear(node.year, scene);
    return year && partOf(inYear(year.value), node.part, year.certainty);
  }
  const near = nearOccurrence(node, scene, inYear);
  if (near) return partOf(near, node.part, "implied");
  // Said in January, "this winter" began in December.
  const which = node.which === 0 && node.first + node.count > 13 && scene.towards === "past" ? null : node.which;
  const found = occurrence(toldIn(node, scene), which, inYear);
  return found && partOf(found, node.part, "implied");
}

/** Figures of a quarter, a half or so many months are told when they are over, or about to be. */
function toldIn({ unit, which, count }: Node<"months">, scene: Scene): Scene {
  const wholly = (unit === "quarter" || unit === "half") && which === null && scene.towards === "past";
  if (!wholly || scene.reference === null) return scene;
  return { ...scene, reference: addMonths(addDays(scene.reference, ALMOST_OVER), 1 - count) };
}

/** Days before its end from which a quarter or half is spoken of as done. */
const ALMOST_OVER = 10;

/**
 * An occurrence told by what the sentence just named: of a base the last one before it ("$51 million in March from 50 in
 * February"), else in a year that is not the text's the first one after it ("left in March 2012, the second in June").
 */
function nearOccurrence(node: Node<"months">, scene: Scene, inYear: (year: number) => Period): Period | null {
  const { nearAnchor, reference } = scene;
  const months = nearAnchor && lengthInMonths(nearAnchor);
  if (!nearAnchor || node.which !== null || node.unit === "season") return null;
  const { year } = dayParts(nearAnchor.start);
  if (scene.base && months !== null && months < 12) {
    const before = inYear(year);
    return before.end < nearAnchor.start ? before : inYear(year - 1);
  }
  const close = months === null ? nearAnchor.start === nearAnchor.end : months < 12;
  const away = reference !== null && year !== dayParts(reference).year && nearAnchor.certainty === "known";
  const same = inYear(year);
  return close && away && same.start >= nearAnchor.start ? same : null;
}

function resolveWholeYear(node: Node<"year">, scene: Scene): Period | null {
  const year = resolveYear(node.year, scene);
  return year && partOf(yearPeriod(year.value), node.part, year.certainty);
}

/** A year over two: by its first month where that is known, else no closer than the years it is written with. */
function resolveNamedYear(node: Node<"named-year">, scene: Scene): Period {
  const first = node.firstMonth ?? (node.calendar === "marketing" ? scene.marketingMonth : null);
  if (first === null || node.last - node.first > 1) {
    return { ...yearsPeriod(node.first, node.last), calendar: node.calendar, certainty: "unknown" };
  }
  const certainty = node.firstMonth === null ? "implied" : "known";
  return { ...monthsPeriod(node.first, first, 12), calendar: node.calendar, certainty };
}

/** "3 days from next Monday": so many units, the first day included. */
function resolveStretch(node: Node<"stretch">, scene: Scene): Period | null {
  const from = resolveTime(node.from, scene);
  if (!from || !(node.by.count > 0 && node.by.count < 2000)) return null;
  const after = moveBy(from.start, [node.by], 1);
  return after > from.start ? period(from.start, addDays(after, -1), from.certainty) : null;
}

/** "the year to September": the last day is the end's; whole months where it closes a month. */
function resolveUntil({ by, to }: Node<"until">, scene: Scene): Period | null {
  const end = resolveTime(to, scene);
  const months = totalMonths([by]) ?? (by.unit === "half" ? 6 : null);
  if (!end || !(by.count > 0 && by.count < 2000)) return null;
  const { year, month } = dayParts(end.end);
  if (months !== null && months > 0 && end.end === lastDayOfMonth(year, month)) {
    const first = dayParts(addMonths(isoDate(year, month, 1), 1 - months));
    return { ...monthsPeriod(first.year, first.month, months), certainty: end.certainty };
  }
  const start = addDays(moveBy(end.end, [by], -1), 1);
  return start <= end.end ? period(start, end.end, end.certainty) : null;
}

function resolveWeekNumber(node: Node<"week-number">, scene: Scene): Period | null {
  const year = node.year ? resolveYear(node.year, scene) : referenceYear(scene);
  return year && weekFrom(startOfIsoWeek(year.value, node.week), year.certainty);
}
