import type { Finding } from "../../model/comparison.ts";
import { subtract } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  amountWords,
  changeOf,
  combine,
  idsOf,
  levelOf,
  spanWords,
  verdictOf,
} from "./check.ts";
import { type Ends, endsOf, mayAlarm } from "./ends.ts";
import type { Page } from "./page.ts";

/** "Up 0.4 points to 5.6 percent from 5.2", "250,000 more than the 8.25 million before": is the difference the one stated? */
export const differenceCheck: ArithmeticCheck = {
  id: "difference",
  title: "Difference of two levels",
  find: (page) =>
    page.sides
      .filter(({ assertion }) => assertion.change?.scale === "absolute" || assertion.change?.scale === "points")
      .flatMap((change) => read(change, page)),
};

function read(change: Side, page: Page): readonly Finding[] {
  const ends = endsOf(change, page).filter(({ after }) => goesWith(changeOf(change), levelOf(after)));
  const findings = ends.flatMap((pair) => findingOf(change, pair) ?? []);
  const settled = findings.find(({ verdict }) => verdict === "adds-up");
  const [first] = findings;
  if (settled) return [settled];
  return first && mayAlarm(change, ends, page) ? [first] : [];
}

// Points are the difference of percentages; anything else differs in its own unit.
function goesWith(change: Amount | null, level: Amount | null): boolean {
  if (!change || !level) return false;
  return change.unit === "percentage_point" ? level.unit === "percent" : change.unit === level.unit;
}

function findingOf(change: Side, { after, before }: Ends): Finding | null {
  const [stated, now, then] = [changeOf(change), levelOf(after), levelOf(before)];
  const computed = now && then && combine(subtract, now, then);
  if (!stated || !now || !then || !computed) return null;
  const working = `${amountWords(now)} less ${amountWords(then)} is ${spanWords(computed.plain)}; stated: ${spanWords(stated.plain)}.`;
  return {
    check: "difference",
    verdict: verdictOf(computed, stated),
    claims: idsOf(after, before, change),
    relation: "difference",
    working,
    implied: { interval: computed.plain, unit: stated.unit },
  };
}
