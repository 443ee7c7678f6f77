import { addDays, dayParts, startOfIsoWeek, startOfWeek } from "../../units/calendar.ts";
import { lengthInMonths, monthsPeriod, type Period, period, yearPeriod, yearsPeriod } from "../../units/period.ts";
import { moveBy } from "./moving.ts";
import type { TimeNode } from "./node.ts";
import { partOf } from "./parts.ts";
import { resolveDay, resolveHoliday, resolveWeekday } from "./resolve-days.ts";
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
    case "stretch":
      return resolveStretch(node, scene);
    case "week-number":
      return resolveWeekNumber(node, scene);
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
  const carried = carriedYear(node, scene);
  if (carried !== null) return partOf(inYear(carried), node.part, "implied");
  // Said in January, "this winter" began in December.
  const which = node.which === 0 && node.first + node.count > 13 && scene.towards === "past" ? null : node.which;
  const found = occurrence(scene, which, inYear);
  return found && partOf(found, node.part, "implied");
}

/** In "left in March 2012, the second in June" June is of the year just named; a text of that year needs no help. */
function carriedYear(node: Node<"months">, { nearAnchor, reference }: Scene): number | null {
  if (!nearAnchor || node.which !== null || nearAnchor.certainty !== "known" || reference === null) return null;
  if (lengthInMonths(nearAnchor) !== 1 && nearAnchor.start !== nearAnchor.end) return null;
  const { year, month } = dayParts(nearAnchor.start);
  return year !== dayParts(reference).year && month <= node.first ? year : null;
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

function resolveWeekNumber(node: Node<"week-number">, scene: Scene): Period | null {
  const year = node.year ? resolveYear(node.year, scene) : referenceYear(scene);
  return year && weekFrom(startOfIsoWeek(year.value, node.week), year.certainty);
}
