import { intersect } from "../../units/interval.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, intervalOf, oneMeasure, oneVoice, sameCoverage, sameTime, spanWords } from "./check.ts";

/** One voice's figure given twice in one post: do headline, text and quotation agree? Figures that part are left to the comparison. */
export const restatedCheck: ArithmeticCheck = {
  id: "restated",
  title: "One figure given twice",
  find: (sides) => sides.flatMap((one, index) => sides.slice(index + 1).flatMap((other) => read(one, other))),
};

function read(one: Side, other: Side) {
  if (one.statement.post === null || one.statement.post.id !== other.statement.post?.id) return [];
  if (!oneVoice(one, other) || !oneMeasure(one, other) || !sameCoverage(one, other) || !sameTime(one, other)) return [];
  const [left, right] = [amountOf(one), amountOf(other)];
  if (!left || !right || left.unit !== right.unit || intersect(left.interval, right.interval) === null) return [];
  const working = `${spanWords(left.interval)} and ${spanWords(right.interval)} ${left.unit} are one figure.`;
  const claims = [one, other].map(({ statement }) => statement.id);
  return [{ check: "restated", verdict: "adds-up" as const, claims, relation: "equal", working, implied: null }];
}

function amountOf({ assertion }: Side) {
  const extent = assertion.change?.extent ?? assertion.level;
  const interval = intervalOf(extent);
  return extent && interval && extent.unit && extent.point !== null
    ? { interval, unit: `${extent.unit}${assertion.change ? " of change" : ""}` }
    : null;
}
