import { dayParts } from "../../units/calendar.ts";
import { lengthInDays, monthPeriod, type Period, shiftMonths, weaker, yearPeriod } from "../../units/period.ts";
import { moveBy, totalMonths } from "./moving.ts";
import type { Node, Resolve, Scene } from "./scene.ts";
import { oneDay } from "./scene.ts";

/** Beyond this a count is no distance in time that is told. */
const FARTHEST = 5000;

/** The longest stretch, in days, that weeks and months are counted back from: a quarter. */
const LONGEST_ANCHOR = 100;

/** "two weeks ago", "three days after Friday", "a year earlier". */
export function resolveShift(node: Node<"shift">, scene: Scene, resolve: Resolve): Period | null {
  if (node.by.some(({ count }) => !Number.isFinite(count) || count > FARTHEST)) return null;
  if (node.from === "reference") return fromReference(node, scene);
  const months = totalMonths(node.by);
  const from = node.from === "anchor" ? fromAnchor(scene, months, node.towards) : resolve(node.from, scene);
  if (!from) return null;
  // A year before January to April is January to April; three days after a week are counted from its end.
  if (months !== null && from.start !== from.end) {
    return { ...shiftMonths(from, months * node.towards), certainty: weaker(from.certainty, "implied") };
  }
  const start = node.towards > 0 && node.from === "anchor" ? from.end : from.start;
  return oneDay(moveBy(start, node.by, node.towards), node.from === "anchor" ? "implied" : from.certainty);
}

/** The period last spoken of; without one, whole years count from the year of the text and other distances from its day. */
function fromAnchor({ anchor, reference }: Scene, months: number | null, towards: number): Period | null {
  if (reference === null) return anchor;
  // "A week earlier" counts from a day or a month, not from a year spoken of before.
  const fine = months === null || months % 12 !== 0;
  if (anchor && !(fine && towards < 0 && lengthInDays(anchor) > LONGEST_ANCHOR)) return anchor;
  // "A year later" without a year before it tells of no year the text's date could give.
  if (towards > 0 && months !== null) return null;
  if (months === null || months % 12 !== 0) return oneDay(reference);
  return { ...yearPeriod(dayParts(reference).year), certainty: "implied" };
}

/** "two years ago" is told in years and "three months ago" in months; weeks and days, and whatever lies ahead, by the day. */
function fromReference(node: Node<"shift">, { reference }: Scene): Period | null {
  if (reference === null) return null;
  const months = totalMonths(node.by);
  const day = moveBy(reference, node.by, node.towards);
  if (node.towards > 0 || months === null) return oneDay(day);
  const { year, month } = dayParts(day);
  return { ...(months % 12 === 0 ? yearPeriod(year) : monthPeriod(year, month)), certainty: "implied" };
}
