import type { Finding } from "../../model/comparison.ts";
import type { Interval } from "../../units/interval.ts";
import { divide, subtract } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  changeOf,
  combine,
  idsOf,
  levelOf,
  oneVoice,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";
import { gap, type Page } from "./page.ts";
import { mayAlarm, partsOf, sumOf } from "./sum.ts";

// A level and its change stand side by side.
const NEAR = 60;

/** A total and its parts, each with its change: do the levels before the change add up as well? */
export const baseSumCheck: ArithmeticCheck = {
  id: "sum-before-the-change",
  title: "Parts and their sum, before the change",
  find: (page) => page.sides.filter((total) => levelOf(total) !== null).flatMap((total) => read(total, page)),
};

/** The level a change started from, told by where it led and by how much it changed; with the two statements. */
export interface Before {
  readonly amount: Pick<Amount, "plain" | "wide">;
  readonly unit: string;
  readonly level: Side;
  readonly change: Side;
}

function read(total: Side, page: Page): readonly Finding[] {
  const parts = partsOf(total, page, (one) => beforeOf(one, page) !== null);
  const [whole, ...known] = [total, ...(parts ?? [])].map((one) => beforeOf(one, page)).filter((one) => one !== null);
  const computed = sumOf(known.map(({ amount }) => amount));
  if (!parts || !whole || !computed || known.length < parts.length) return [];
  if (whole.level !== total || known.some(({ unit }) => unit !== whole.unit)) return [];
  const verdict = verdictOf(computed, whole.amount);
  if (verdict !== "adds-up" && !mayAlarm(total, parts, page)) return [];
  const working = `Before the change the parts come to ${spanWords(computed.plain)}, the total to ${spanWords(whole.amount.plain)} ${whole.unit}.`;
  return [
    {
      check: "sum-before-the-change",
      verdict,
      claims: idsOf(...[whole, ...known].flatMap(({ level, change }) => [level, change])),
      relation: "sum-before",
      working,
      implied: { interval: computed.plain, unit: whole.unit },
    },
  ];
}

/** The level before the change that stands beside a level; null where none does, or it cannot be told. */
export function beforeOf(level: Side, page: Page): Before | null {
  const now = levelOf(level);
  const [change] = page
    .alike(level)
    .filter((one) => changeOf(one) && sameTime(level, one) && oneVoice(level, one) && gap(level, one) <= NEAR)
    .toSorted((a, b) => gap(level, a) - gap(level, b));
  const moved = change && changeOf(change);
  if (!now || !change || !moved || now.point === null || moved.point === null) return null;
  const amount = combine(change.assertion.change?.scale === "percent" ? undoPercent : subtract, now, moved);
  const fits = change.assertion.change?.scale === "percent" || moved.unit === now.unit;
  return amount && fits ? { amount, unit: now.unit, level, change } : null;
}

function undoPercent(now: Interval, percent: Interval): Interval | null {
  return divide(now, { ...percent, low: 1 + percent.low / 100, high: 1 + percent.high / 100 });
}
