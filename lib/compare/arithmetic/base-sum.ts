import type { Interval } from "../../units/interval.ts";
import { add, divide, subtract } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  distance,
  intervalOf,
  levelIn,
  nearest,
  oneVoice,
  samePlace,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";

// A level and its change stand side by side.
const NEAR = 120;

/** A total and its parts, each with its change: do the levels before the change add up as well? */
export const baseSumCheck: ArithmeticCheck = {
  id: "sum-before-the-change",
  title: "Parts and their sum, before the change",
  find: (sides) =>
    sides.filter((total) => total.subject !== null && levelIn(total) !== null).flatMap((total) => read(total, sides)),
};

interface Before {
  readonly interval: Interval;
  readonly claims: readonly string[];
}

function read(total: Side, sides: readonly Side[]) {
  const kinds = total.lookup.vocabulary.indicators.filter(
    ({ partOf }) => partOf !== null && partOf === total.subject?.key,
  );
  const whole = before(total, sides);
  if (kinds.length < 2 || whole === null) return [];
  const parts = kinds.map(({ key }) => {
    const part = nearest(
      total,
      sides.filter(
        (one) =>
          one.subject?.key === key &&
          levelIn(one)?.unit === levelIn(total)?.unit &&
          sameTime(total, one) &&
          samePlace(total, one) &&
          oneVoice(total, one),
      ),
    );
    return part ? before(part, sides) : null;
  });
  const known = parts.filter((one) => one !== null);
  if (known.length < kinds.length) return [];
  const computed = known.map(({ interval }) => interval).reduce(add);
  const claims = [...whole.claims, ...known.flatMap((one) => one.claims)];
  const working = `Before the change the parts come to ${spanWords(computed)}, the total to ${spanWords(whole.interval)} ${levelIn(total)?.unit ?? ""}.`;
  return [
    {
      check: "sum-before-the-change",
      verdict: verdictOf(computed, whole.interval),
      claims,
      relation: "sum-before",
      working,
      implied: { interval: computed, unit: levelIn(total)?.unit ?? "" },
    },
  ];
}

/** The level before the change that stands beside it; null where none does, or its base is another. */
function before(level: Side, sides: readonly Side[]): Before | null {
  const amount = levelIn(level);
  const change = nearest(
    level,
    sides.filter(
      (one) =>
        one.assertion.change !== null &&
        one.subject?.key === level.subject?.key &&
        sameTime(level, one) &&
        oneVoice(level, one) &&
        distance(level, one) <= NEAR,
    ),
  );
  const moved = intervalOf(change?.assertion.change?.extent);
  if (!amount || !change || !moved) return null;
  const claims = [level, change].map(({ statement }) => statement.id);
  if (change.assertion.change?.scale === "absolute") return { interval: subtract(amount.interval, moved), claims };
  if (change.assertion.change?.scale !== "percent") return null;
  const factor = { ...moved, low: 1 + moved.low / 100, high: 1 + moved.high / 100 };
  const interval = divide(amount.interval, factor);
  return interval && { interval, claims };
}
