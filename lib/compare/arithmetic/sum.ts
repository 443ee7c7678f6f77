import type { Interval } from "../../units/interval.ts";
import { add } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  levelIn,
  nearest,
  oneVoice,
  samePlace,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";

/** Exports and imports against trade: do the parts that the vocabulary names make the total? Only where every part is there. */
export const sumCheck: ArithmeticCheck = {
  id: "parts-and-sum",
  title: "Parts and their sum",
  find: (sides) =>
    sides.filter((total) => total.subject !== null && levelIn(total) !== null).flatMap((total) => read(total, sides)),
};

function read(total: Side, sides: readonly Side[]) {
  const stated = levelIn(total);
  const parts = partsOf(total, sides);
  if (!stated || parts === null) return [];
  const amounts = parts.map(levelIn).filter((one) => one !== null);
  if (amounts.length < parts.length || amounts.some(({ unit }) => unit !== stated.unit)) return [];
  const computed = amounts
    .map(({ interval }) => interval)
    .reduce<Interval>(add, { low: 0, high: 0, lowOpen: false, highOpen: false });
  const working = `${amounts.map(({ point }) => point).join(" + ")} is ${spanWords(computed)} ${stated.unit}; stated: ${spanWords(stated.interval)}.`;
  const claims = [total, ...parts].map(({ statement }) => statement.id);
  return [
    {
      check: "parts-and-sum",
      verdict: verdictOf(computed, stated.interval),
      claims,
      relation: "sum",
      working,
      implied: { interval: computed, unit: stated.unit },
    },
  ];
}

/** One statement for each part of the total at the same time and place by the same voice; null where one is missing or there are fewer than two. */
function partsOf(total: Side, sides: readonly Side[]): readonly Side[] | null {
  const kinds = total.lookup.vocabulary.indicators.filter(
    ({ partOf }) => partOf !== null && partOf === total.subject?.key,
  );
  if (kinds.length < 2) return null;
  const found = kinds.map(({ key }) =>
    nearest(
      total,
      sides.filter(
        (one) =>
          one.subject?.key === key &&
          levelIn(one) !== null &&
          sameTime(total, one) &&
          samePlace(total, one) &&
          oneVoice(total, one),
      ),
    ),
  );
  const all = found.filter((one) => one !== undefined);
  return all.length === kinds.length ? all : null;
}
