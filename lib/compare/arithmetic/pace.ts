import type { Finding } from "../../model/comparison.ts";
import { type Period, samePeriod, shiftYears } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  changeOf,
  idsOf,
  levelOf,
  ofOneMake,
  oneMeasure,
  oneVoice,
  sameCoverage,
  spanWords,
} from "./check.ts";
import type { Page } from "./page.ts";

// The rate and the one it is compared with stand in one sentence.
const NEAR = 160;

/** Words that say which of two rates is the higher one. */
const slowing =
  /\b(?:decelerat(?:ing|ed|es)|slow(?:ing|ed|er|s)|eas(?:ing|ed|es)|cool(?:ing|ed|s)|down|fell|falling|dropp(?:ed|ing)|lower) (?:[\w.%]+ ){0,8}(?:from|than)\b/i;
const quickening =
  /\b(?:(?:accelerat(?:ing|ed|es)|quicken(?:ing|ed|s)|pick(?:ing|ed|s) up|faster|up|rose|rising|higher|jump(?:ed|ing)) (?:[\w.%]+ ){0,8}(?:from|than)|bounc(?:ing|ed|es) back|rebound(?:ing|ed|s)|recover(?:ing|ed|s))\b/i;

/** "1 percent, slowing from 1.1 percent": is the later rate the lower one, as said? */
export const paceCheck: ArithmeticCheck = {
  id: "pace",
  title: "A rate that slows or quickens",
  find: (page) => page.sides.filter((side) => rateOf(side) !== null).flatMap((later) => read(later, page)),
};

function read(later: Side, page: Page): readonly Finding[] {
  const period = knownPeriod(later);
  const now = rateOf(later);
  if (period === null || now === null) return [];
  const before = page
    .near(later, NEAR)
    .filter((one) => rateOf(one) && isYearBefore(one, period) && isOneRate(later, one, page));
  const [earlier] = before;
  const then = earlier && rateOf(earlier);
  if (!earlier || !then || before.length > 1 || then.unit !== now.unit) return [];
  const slower = saidPace(page.words([later, earlier]));
  if (slower === null) return [];
  const [low, high] = slower ? [now, then] : [then, now];
  // Rates that touch within rounding are as said; only a clear reversal is not.
  const against = low.wide.low > high.wide.high;
  if (against && !ofOneMake(later, earlier) && !inOneBreath(later, earlier, page)) return [];
  const working = `${spanWords(now.plain)} percent after ${spanWords(then.plain)} percent: ${against ? "not " : ""}${slower ? "slower" : "faster"}, as said.`;
  return [
    {
      check: "pace",
      verdict: against ? "does-not-add-up" : "adds-up",
      claims: idsOf(later, earlier),
      relation: slower ? "slower" : "faster",
      working,
      implied: null,
    },
  ];
}

/** A rate of change, or a level that is itself a rate in percent (inflation, unemployment). */
function rateOf(side: Side): Amount | null {
  const change = side.assertion.change?.scale === "percent" ? changeOf(side) : null;
  const level = levelOf(side);
  return change ?? (level?.unit === "percent" && side.content.shareOf === null ? level : null);
}

function isOneRate(later: Side, earlier: Side, page: Page): boolean {
  if (!oneVoice(later, earlier)) return false;
  return (oneMeasure(later, earlier) && sameCoverage(later, earlier)) || inOneBreath(later, earlier, page);
}

/** "To 1.4 percent last year from a 1 percent fall the year before": the grammar says that both are of one thing. */
function inOneBreath(later: Side, earlier: Side, page: Page): boolean {
  const between = page.between(later, earlier);
  if (between !== null) return !/[.;:]\s/.test(between) && /\bfrom (?:an? |the )?$/i.test(between);
  return later.statement.surface === earlier.statement.surface && /\bto\b.+\bfrom\b/i.test(later.statement.surface);
}

/** True for slower, false for faster, null where the words say neither or both. */
function saidPace(words: string): boolean | null {
  const [slower, faster] = [slowing.test(words), quickening.test(words)];
  return slower === faster ? null : slower;
}

function isYearBefore(side: Side, period: Period): boolean {
  const own = knownPeriod(side);
  return own !== null && samePeriod(shiftYears(own, 1), period);
}
