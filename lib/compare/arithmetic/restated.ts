import type { Finding } from "../../model/comparison.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  changeOf,
  idsOf,
  levelOf,
  oneMeasure,
  oneVoice,
  sameCoverage,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";

/** One voice's figure given twice in one post: do headline, text and quotation agree? Figures that part are left to the comparison. */
export const restatedCheck: ArithmeticCheck = {
  id: "restated",
  title: "One figure given twice",
  find: (page) => (page.across ? [] : page.sides.flatMap((side) => read(side, page))),
};

// Each figure is told with the next one that gives it again, so that five headlines of one figure make four findings, not ten.
function read(one: Side, page: Page): readonly Finding[] {
  const own = figureOf(one);
  const again = own && page.alike(one).find((other) => standsAfter(other, one) && restates(one, other, own));
  const figure = again && figureOf(again);
  if (!own || !again || !figure) return [];
  const working = `${spanWords(own.plain)} and ${spanWords(figure.plain)} ${own.unit} are one figure.`;
  const claims = idsOf(one, again);
  return [{ check: "restated", verdict: "adds-up", claims, relation: "equal", working, implied: null }];
}

function restates(one: Side, other: Side, own: Amount): boolean {
  const figure = figureOf(other);
  const alike = oneVoice(one, other) && sameTime(one, other) && oneMeasure(one, other) && sameCoverage(one, other);
  return alike && figure?.unit === own.unit && verdictOf(own, figure) === "adds-up";
}

function standsAfter(other: Side, one: Side): boolean {
  const [a, b] = [one.statement, other.statement];
  const [left, right] = [a.figure ?? a.post, b.figure ?? b.post];
  return left !== null && right !== null && (left.start < right.start || (left.start === right.start && a.id < b.id));
}

function figureOf(side: Side): Amount | null {
  const change = changeOf(side);
  const amount = change ?? levelOf(side);
  return amount?.point === null || amount === null
    ? null
    : change
      ? { ...amount, unit: `${amount.unit} of change` }
      : amount;
}
