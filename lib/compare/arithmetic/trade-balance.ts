import type { Finding } from "../../model/comparison.ts";
import { subtract } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  amountWords,
  combine,
  idsOf,
  levelOf,
  oneVoice,
  samePlace,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";
import { gap, type Page } from "./page.ts";
import { mayAlarm } from "./sum.ts";

/** Imports less exports against the deficit, or the other way round against the surplus. */
export const tradeBalanceCheck: ArithmeticCheck = {
  id: "trade-balance",
  title: "Exports, imports and their balance",
  find: (page) => [
    ...page.measuring("trade-deficit").flatMap((balance) => read(balance, "imports", "exports", page)),
    ...page.measuring("trade-surplus").flatMap((balance) => read(balance, "exports", "imports", page)),
  ],
};

function read(balance: Side, more: string, less: string, page: Page): readonly Finding[] {
  const [from, off] = [nearest(balance, more, page), nearest(balance, less, page)];
  const [stated, large, small] = [levelOf(balance), from && levelOf(from), off && levelOf(off)];
  if (!from || !off || !stated || !large || !small) return [];
  if (large.unit !== stated.unit || small.unit !== stated.unit) return [];
  const computed = combine(subtract, large, small);
  const verdict = computed && verdictOf(computed, stated);
  if (!computed || !verdict || (verdict !== "adds-up" && !mayAlarm(balance, [from, off], page))) return [];
  const working = `${amountWords(large)} less ${amountWords(small)} is ${spanWords(computed.plain)}; stated: ${amountWords(stated)}.`;
  const implied = { interval: computed.plain, unit: stated.unit };
  return [
    { check: "trade-balance", verdict, claims: idsOf(from, off, balance), relation: "balance", working, implied },
  ];
}

function nearest(balance: Side, key: string, page: Page): Side | undefined {
  return page
    .measuring(key)
    .filter((one) => levelOf(one)?.point != null && sameTime(balance, one) && samePlace(balance, one))
    .filter((one) => oneVoice(balance, one))
    .toSorted((a, b) => gap(balance, a) - gap(balance, b))[0];
}
