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

// A figure is given again a few times; a table of hundreds is no restatement.
const MOST = 40;

function read(one: Side, page: Page): readonly Finding[] {
  const own = figureOf(one);
  const place = page.alike(one);
  const later = place.filter((other) => standsAfter(other, one)).slice(0, MOST);
  return later.flatMap((other) => {
    const figure = figureOf(other);
    if (!own || !figure || own.unit !== figure.unit || verdictOf(own, figure) !== "adds-up") return [];
    if (!oneVoice(one, other) || !oneMeasure(one, other) || !sameCoverage(one, other) || !sameTime(one, other))
      return [];
    const working = `${spanWords(own.plain)} and ${spanWords(figure.plain)} ${own.unit} are one figure.`;
    const claims = idsOf(one, other);
    return [{ check: "restated", verdict: "adds-up" as const, claims, relation: "equal", working, implied: null }];
  });
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
