import type { Finding } from "../../model/comparison.ts";
import { percentChange } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, amountWords, changeOf, combine, idsOf, levelOf, spanWords, verdictOf } from "./check.ts";
import { type Ends, endsOf, mayAlarm } from "./ends.ts";
import type { Page } from "./page.ts";

/** "3.7 million, down from 4.3 million": do the two levels make the change that is stated? Factors are told in percent. */
export const percentChangeCheck: ArithmeticCheck = {
  id: "percent-change",
  title: "Percent change between two levels",
  find: (page) =>
    page.sides.filter(({ assertion }) => assertion.change?.scale === "percent").flatMap((change) => read(change, page)),
};

function read(change: Side, page: Page): readonly Finding[] {
  const ends = endsOf(change, page);
  const findings = ends.flatMap((pair) => findingOf(change, pair) ?? []);
  const settled = findings.find(({ verdict }) => verdict === "adds-up");
  const [first] = findings;
  if (settled) return [settled];
  return first && mayAlarm(change, ends, page) ? [first] : [];
}

function findingOf(change: Side, { after, before }: Ends): Finding | null {
  const [stated, now, then] = [changeOf(change), levelOf(after), levelOf(before)];
  const computed = now && then && combine(percentChange, then, now);
  if (!stated || !now || !then || !computed) return null;
  const working = `${amountWords(then)} to ${amountWords(now)} is a change of ${spanWords(computed.plain)} percent; stated: ${spanWords(stated.plain)} percent.`;
  return {
    check: "percent-change",
    verdict: verdictOf(computed, stated),
    claims: idsOf(after, before, change),
    relation: "percent-change",
    working,
    implied: { interval: computed.plain, unit: "percent" },
  };
}
