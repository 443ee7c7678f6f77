import type { Finding } from "../../model/comparison.ts";
import { describePeriod } from "../../units/period-words.ts";
import type { Side } from "../side.ts";
import { beforeOf } from "./base-sum.ts";
import { type ArithmeticCheck, amountWords, changeOf, idsOf, levelOf, ofOneMake } from "./check.ts";
import { endsOf } from "./ends.ts";
import type { Page } from "./page.ts";

/** "$2.34 billion, up 106.2 percent": the level it started from, where nobody gives it. */
export const impliedLevelCheck: ArithmeticCheck = {
  id: "implied-level",
  title: "The level a change started from",
  find: (page) => page.sides.filter((level) => levelOf(level) !== null).flatMap((level) => read(level, page)),
};

function read(level: Side, page: Page): readonly Finding[] {
  // "Profit fell 14 percent to 2.3 billion crowns ($250 million)": the rate of then is not that of now.
  if (/\(\s*$/.test(page.lead(level))) return [];
  const before = beforeOf(level, page);
  if (!before || endsOf(before.change, page).length > 0 || !ofOneMake(level, before.change)) return [];
  const base = before.change.assertion.base?.period ?? null;
  const [now, moved] = [levelOf(level), changeOf(before.change)];
  if (base === null || !now || !moved) return [];
  const earlier = { ...before.amount, unit: before.unit, per: now.per, point: null };
  const working = `${amountWords(now)} after a change of ${amountWords(moved)} implies ${amountWords(earlier)} in ${describePeriod(base)}.`;
  return [
    {
      check: "implied-level",
      verdict: "implies",
      claims: idsOf(level, before.change),
      relation: "implied-base",
      working,
      implied: { interval: before.amount.plain, unit: before.unit },
    },
  ];
}
