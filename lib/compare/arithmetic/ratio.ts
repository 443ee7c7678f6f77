import type { Finding } from "../../model/comparison.ts";
import { divide } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  amountOf,
  amountWords,
  combine,
  idsOf,
  levelOf,
  otherBasis,
  spanWords,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";

/** "Two and a half times as many": is one of the two figures beside it that many times the other? */
export const ratioCheck: ArithmeticCheck = {
  id: "ratio",
  title: "Ratio of two figures",
  find: (page) => page.sides.filter((side) => timesOf(side) !== null).flatMap((times) => read(times, page)),
};

// The ratio and its two figures stand in one sentence, or in two short ones.
const NEAR = 120;

/** The factor as written: "twice as many" is 2, and so is "doubled". */
function timesOf({ content, assertion }: Side) {
  if (assertion.denied || content.quantity?.unit !== "ratio") return null;
  const { value, min, max, step, approximation } = content.quantity;
  if (value === null || min !== null || max !== null || value <= 0) return null;
  // "Twice" is a round word: half of its last digit either way, like 2 written without decimals.
  const half = (step ?? 0) > 0 ? (step ?? 0) / 2 : value * ROUND;
  const wider = approximation === null || approximation === "exactly" ? half : half + value * ROUND;
  const interval = (by: number) => ({ low: value - by, high: value + by, lowOpen: false, highOpen: false });
  return { plain: interval(wider), wide: interval(wider * 2), point: value };
}

// "Twice as many" for 1.95 or 2.05 is good English; for 1.8 it is not.
const ROUND = 0.05;

function read(times: Side, page: Page): readonly Finding[] {
  const said = timesOf(times);
  const levels = page.near(times, NEAR).filter((one) => isCount(one));
  const pairs = levels.flatMap((large, index) =>
    levels.filter((small, at) => at !== index && goTogether(large, small)).map((small) => ({ large, small })),
  );
  const [pair] = pairs;
  const [more, less] = [pair && levelOf(pair.large), pair && levelOf(pair.small)];
  const computed = more && less && combine(divide, more, less);
  // With a third figure beside them it is open which two are meant.
  if (!said || !pair || pairs.length > 1 || !more || !less || !computed) return [];
  const stated = said.point < 1 ? inverted(said) : said;
  const verdict = stated && verdictOf(computed, stated);
  if (!stated || !verdict || (verdict !== "adds-up" && !mayAlarm(times, pair, page))) return [];
  const working = `${amountWords(more)} is ${spanWords(computed.plain)} times ${amountWords(less)}; stated: ${said.point} times.`;
  return [
    {
      check: "ratio",
      verdict,
      claims: idsOf(pair.large, pair.small, times),
      relation: "ratio",
      working,
      implied: { interval: computed.plain, unit: "ratio" },
    },
  ];
}

function inverted(said: NonNullable<ReturnType<typeof timesOf>>) {
  const one = { low: 1, high: 1, lowOpen: false, highOpen: false };
  return combine(divide, { plain: one, wide: one }, said);
}

function isCount(side: Side): boolean {
  const level = amountOf(side.assertion.level);
  return level !== null && level.point !== null && level.point > 0 && level.unit !== "ratio" && !side.assertion.denied;
}

function goTogether(large: Side, small: Side): boolean {
  const [more, less] = [levelOf(large), levelOf(small)];
  return (
    more !== null &&
    less !== null &&
    more.unit === less.unit &&
    more.per === less.per &&
    (more.point ?? 0) > (less.point ?? 0)
  );
}

function mayAlarm(times: Side, { large, small }: { large: Side; small: Side }, page: Page): boolean {
  const words = page.words([times, large, small]);
  const said =
    /\b(?:twice|double|\w+ times|half|a third|a quarter) (?:as (?:many|much|high|large|big|great)|that of|the (?:number|size|amount|level|figure))|\b(?:doubl|tripl|treb|quadrupl|halv)(?:ed|ing|es)\b/i.test(
      words,
    );
  const one = large.subject?.key === small.subject?.key && large.content.coverage === small.content.coverage;
  return said && one && !/[.!?]\s/.test(words) && !otherBasis(words);
}
