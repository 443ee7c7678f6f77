import { samePeriod, shiftYears } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, distance, intervalOf, oneMeasure, oneVoice, sameCoverage, spanWords } from "./check.ts";

// The rate and the one it is compared with stand in one sentence.
const NEAR = 260;

/** Words that say which of two rates is the higher one. */
const slowing = /\b(?:decelerat(?:ing|ed)|slow(?:ing|ed|er)|eas(?:ing|ed)|cool(?:ing|ed)|down) (?:\w+ ){0,3}from\b/i;
const quickening =
  /\b(?:(?:accelerat(?:ing|ed)|quicken(?:ing|ed)|pick(?:ing|ed) up|faster|up) (?:\w+ ){0,3}from|bounc(?:ing|ed) back|rebound(?:ing|ed)|recover(?:ing|ed))\b/i;

/** "1 percent, slowing from 1.1 percent": is the later rate the lower one, as said? */
export const paceCheck: ArithmeticCheck = {
  id: "pace",
  title: "A rate that slows or quickens",
  find: (sides) => sides.filter(({ assertion }) => assertion.change !== null).flatMap((later) => read(later, sides)),
};

function read(later: Side, sides: readonly Side[]) {
  const period = knownPeriod(later);
  const now = intervalOf(later.assertion.change?.extent);
  if (period === null || now === null) return [];
  const before = sides.filter((one) => isEarlierRate(one, later) && isYearBefore(one, period));
  const [earlier] = before;
  const then = intervalOf(earlier?.assertion.change?.extent);
  const slower = earlier && saidPace(later, earlier);
  if (!earlier || !then || before.length > 1 || slower === null || slower === undefined) return [];
  const [low, high] = slower ? [now, then] : [then, now];
  // Rates that touch within rounding are as said; only a clear reversal is not.
  const against = low.low > high.high;
  const working = `${spanWords(now)} percent after ${spanWords(then)} percent: ${against ? "not " : ""}${slower ? "slower" : "faster"}, as said.`;
  const claims = [later, earlier].map(({ statement }) => statement.id);
  const verdict = against ? ("does-not-add-up" as const) : ("adds-up" as const);
  return [{ check: "pace", verdict, claims, relation: slower ? "slower" : "faster", working, implied: null }];
}

function isEarlierRate(one: Side, later: Side): boolean {
  if (one === later || one.assertion.change === null || distance(later, one) > NEAR) return false;
  return oneMeasure(later, one) && sameCoverage(later, one) && oneVoice(later, one);
}

/** True for slower, false for faster, null where the words say neither or both. */
function saidPace(later: Side, earlier: Side): boolean | null {
  const words = `${later.statement.surface}\n${earlier.statement.surface}`;
  const [slower, faster] = [slowing.test(words), quickening.test(words)];
  return slower === faster ? null : slower;
}

function isYearBefore(side: Side, period: NonNullable<ReturnType<typeof knownPeriod>>): boolean {
  const own = knownPeriod(side);
  return own !== null && samePeriod(shiftYears(own, 1), period);
}
