import type { Finding } from "../../model/comparison.ts";
import { convertInterval, convertible } from "../../units/convert.ts";
import type { Interval } from "../../units/interval.ts";
import { divide } from "../../units/interval-arithmetic.ts";
import { yearOf } from "../../units/period.ts";
import { dimensionOf } from "../../units/table.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  amountWords,
  combine,
  idsOf,
  levelOf,
  spanWords,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";

/** "100 km (62 miles)", "34.2 trillion won (US$29.8 billion)": one quantity in two units. A rate of exchange is shown, not approved. */
export const conversionCheck: ArithmeticCheck = {
  id: "conversion",
  title: "One quantity in two units",
  find: (page) => page.sides.flatMap((first) => read(first, page)),
};

// "(", "or", "/": what stands between a quantity and the same one in another unit.
const retold =
  /^\s*(?:\(\s*|,?\s+or\s+|\/\s*|,\s+equivalent to\s+|\s+\(?equivalent to\s+)(?:about |around |some |roughly |approximately |nearly |almost |over |more than )?$/i;

function read(first: Side, page: Page): readonly Finding[] {
  const start = first.statement.figure?.start ?? Number.POSITIVE_INFINITY;
  const second = page
    .near(first, 0)
    .concat(page.near(first, 4))
    .find((one) => (one.statement.figure?.start ?? 0) > start && retold.test(page.between(first, one) ?? "?"));
  const [left, right] = [levelOf(first), second && levelOf(second)];
  if (!second || !left || !right || left.unit === right.unit || left.per !== right.per) return [];
  if (dimensionOf(left.unit) === "money" && dimensionOf(right.unit) === "money") return rate(first, second, page);
  return convertible(left.unit, right.unit) ? converted(first, second) : [];
}

// A figure converted for the reader is often rounded further than its digits show: 300 acres is "120 hectares". So far off it is wrong.
const FAR_OFF = 0.05;

function converted(first: Side, second: Side): readonly Finding[] {
  const [left, right] = [levelOf(first), levelOf(second)];
  const to = (of: Interval) => convertInterval(of, left?.unit ?? "", right?.unit ?? "");
  const [plain, wide] = [left && to(left.plain), left && to(left.wide)];
  if (!left || !right || !plain || !wide) return [];
  const verdict = verdictOf({ plain, wide }, { plain: further(right), wide: farther(right.wide) });
  if (verdict === "cannot-tell") return [];
  const working = `${amountWords(left)} is ${spanWords(plain)} ${right.unit}; stated: ${amountWords(right)}.`;
  return [
    {
      check: "conversion",
      verdict,
      claims: idsOf(first, second),
      relation: "converted-unit",
      working,
      implied: { interval: plain, unit: right.unit },
    },
  ];
}

function further({ point, plain }: Amount): Interval {
  const step = plain.high - plain.low;
  const round = point !== null && step > 0 && Math.abs(point % (step * 10)) < step / 2;
  return round ? { ...plain, low: plain.low - step * 4.5, high: plain.high + step * 4.5 } : plain;
}

function farther(of: Interval): Interval {
  return { ...of, low: of.low - Math.abs(of.low) * FAR_OFF, high: of.high + Math.abs(of.high) * FAR_OFF };
}

// An average of the year and the day's rate lie this far apart without anything being wrong.
const RATE_SLACK = 0.1;

function rate(first: Side, second: Side, page: Page): readonly Finding[] {
  const [left, right] = [levelOf(first), levelOf(second)];
  const [large, small] = (left?.point ?? 0) >= (right?.point ?? 0) ? [left, right] : [right, left];
  const implied = large && small && combine(divide, large, small);
  if (!large || !small || !implied || page.across) return [];
  const recorded = recordedRate(first, small, large);
  const shown = `${amountWords(large)} for ${amountWords(small)} is a rate of ${spanWords(implied.plain)} ${large.unit} per ${small.unit}`;
  const known = recorded === null ? "; shown, not approved." : `; recorded: ${recorded}.`;
  return [
    {
      check: "conversion",
      verdict: recorded === null ? "implies" : isNear(implied.plain, recorded) ? "adds-up" : "cannot-tell",
      claims: idsOf(first, second),
      relation: "implied-rate",
      working: shown + known,
      implied: { interval: implied.plain, unit: `${large.unit} per ${small.unit}` },
    },
  ];
}

function isNear({ low, high }: Interval, recorded: number): boolean {
  return low <= recorded * (1 + RATE_SLACK) && high >= recorded * (1 - RATE_SLACK);
}

function recordedRate({ content, lookup }: Side, from: Amount, to: Amount): number | null {
  const year = content.period && yearOf(content.period);
  const rates = lookup.vocabulary.rates.filter((row) => row.year === year);
  const straight = rates.find((row) => row.from === from.unit && row.to === to.unit);
  const back = rates.find((row) => row.from === to.unit && row.to === from.unit);
  return straight?.rate ?? (back ? 1 / back.rate : null);
}
