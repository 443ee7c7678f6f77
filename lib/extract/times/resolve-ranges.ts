import { addDays, dayParts, weekdayOf } from "../../units/calendar.ts";
import { type IsoDate, type Period, shiftYears, weaker } from "../../units/period.ts";
import type { TimeNode } from "./node.ts";
import { type Node, oneDay, type Resolve, type Scene } from "./scene.ts";

/** From the first day of one to the last of the other, both included. Of two that come round, the second is the first one after the first. */
export function resolveRange(node: Node<"range">, scene: Scene, resolve: Resolve): Period | null {
  const to = resolve(node.to, scene);
  const ahead = to !== null && scene.towards === "future" && comesRound(node.from);
  const from = ahead ? lastBefore(node.from, to, scene, resolve) : resolve(node.from, scene);
  if (!from || !to) return null;
  // "From February 29 to March 1", said in another year: both come round, and are of one year.
  const years = comesRound(node.from) && to.start > shiftYears(from, 1).end;
  const last = (to.end < from.start || years) && comesRound(node.to) ? firstAfter(node.to, to, from.start) : to;
  if (last.end < from.start) return null;
  // "Arrivals rose between January and June", said in March, tells of the year before.
  const early = last !== to && isUnborn(node, last, scene) ? lastBefore(node.from, to, scene, resolve) : null;
  if (early) return { ...early, end: to.end, certainty: "implied" };
  return {
    start: from.start,
    end: last.end,
    calendar: from.calendar === last.calendar ? from.calendar : "calendar",
    certainty: weaker(from.certainty, last.certainty),
  };
}

/** A run of months told of the past whose last one has not begun. */
function isUnborn(node: Node<"range">, last: Period, { reference, towards }: Scene): boolean {
  return node.to.kind === "months" && towards === "past" && reference !== null && last.start > reference;
}

/** A month, day or weekday without its year or week. */
function comesRound(node: TimeNode): boolean {
  switch (node.kind) {
    case "weekday":
      return node.week === null;
    case "edge":
      return comesRound(node.of);
    case "day":
      return node.month !== null && node.year === null && node.which === null;
    case "months":
    case "holiday":
      return node.year === null && node.which === null;
    default:
      return false;
  }
}

/** Of a time that comes round, the last that begins before another ends: "from August to October", said in September. */
function lastBefore(node: TimeNode, to: Period, scene: Scene, resolve: Resolve): Period | null {
  return resolve(node, { ...scene, reference: to.end, towards: "past" });
}

/** The first occurrence from a day on, of a time that comes round. */
function firstAfter(node: TimeNode, found: Period, after: IsoDate): Period {
  if (node.kind === "weekday") {
    const days = (weekdayOf(found.start) - weekdayOf(after) + 7) % 7;
    return oneDay(addDays(after, days === 0 ? 7 : days));
  }
  const later = shiftYears(found, dayParts(after).year - dayParts(found.start).year);
  return later.end < after ? shiftYears(later, 1) : later;
}
