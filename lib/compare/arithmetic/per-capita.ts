import type { Finding } from "../../model/comparison.ts";
import { divide } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  amountWords,
  combine,
  idsOf,
  levelOf,
  oneVoice,
  sameCoverage,
  samePlace,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";
import { gap, type Page } from "./page.ts";

/** A total and the amount per head: how many heads that makes, and whether as many are given. */
export const perCapitaCheck: ArithmeticCheck = {
  id: "per-capita",
  title: "Total, amount per head and population",
  find: (page) => page.sides.filter((side) => totalKey(side) !== null).flatMap((head) => read(head, page)),
};

const suffix = "-per-capita";

/** The key of what is divided by heads: of GDP for GDP per capita, of the indicator itself for a level "per person". */
function totalKey(side: Side): string | null {
  const level = levelOf(side);
  const key = side.indicator?.key ?? null;
  if (level?.point === null || level === null || key === null) return null;
  if (key.endsWith(suffix)) return key.slice(0, -suffix.length);
  return level.per === "person" ? key : null;
}

function read(head: Side, page: Page): readonly Finding[] {
  const each = levelOf(head);
  const [total] = page
    .measuring(totalKey(head) ?? "")
    .filter((one) => isTotal(one, head))
    .toSorted((a, b) => gap(head, a) - gap(head, b));
  const all = total && levelOf(total);
  const heads = all && each && combine(divide, all, each);
  if (!total || !all || !each || !heads) return [];
  const shown = `${amountWords(all)} at ${amountWords({ ...each, per: "person" })} is ${spanWords(heads.plain)} people`;
  const implied = { interval: heads.plain, unit: "person" };
  const [population] = page
    .measuring("population")
    .filter(
      (one) => levelOf(one)?.unit === "person" && samePlace(head, one) && (one.content.place !== null || !page.across),
    )
    .toSorted((a, b) => gap(head, a) - gap(head, b));
  const stated = population && levelOf(population);
  const base = { check: "per-capita", relation: "per-capita", implied };
  if (!population || !stated)
    return [{ ...base, verdict: "implies", claims: idsOf(total, head), working: `${shown}.` }];
  const verdict = verdictOf(heads, loosened(stated));
  // The population of another day or source is another number; only one told with the two can be wrong.
  const told = gap(head, population) === 0 && oneVoice(head, population);
  const claims = idsOf(total, head, population);
  const working = `${shown}; stated: ${amountWords(stated)}.`;
  return [{ ...base, verdict: verdict === "adds-up" || told ? verdict : "cannot-tell", claims, working }];
}

function isTotal(total: Side, head: Side): boolean {
  const [all, each] = [levelOf(total), levelOf(head)];
  if (!all || !each || all.per !== null || all.unit !== each.unit || total === head) return false;
  return (
    (all.point ?? 0) > (each.point ?? 0) &&
    sameTime(total, head) &&
    samePlace(total, head) &&
    sameCoverage(total, head) &&
    oneVoice(total, head)
  );
}

// A population in round millions ("its 25 million people") is good to a few percent however it is written.
const ROUND = 0.02;

function loosened(stated: NonNullable<ReturnType<typeof levelOf>>) {
  const by = Math.abs(stated.point ?? 0) * ROUND;
  const wider = ({ low, high, ...open }: typeof stated.plain) => ({ low: low - by, high: high + by, ...open });
  return { plain: wider(stated.plain), wide: wider(stated.wide) };
}
