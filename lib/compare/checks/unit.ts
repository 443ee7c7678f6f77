import { convertible } from "../../units/convert.ts";
import { reason } from "../reasons.ts";
import { knownPeriod } from "./period.ts";
import { capital, type GateCheck, type Pair, type Step } from "./step.ts";

/** Can the amounts be told in one unit? Currencies only at a recorded rate for the year. */
export const unitCheck: GateCheck = {
  id: "unit",
  asks: "Can the amounts be told in one unit?",
  read(pair) {
    const [left, right] = [pair.a.assertion.level, pair.b.assertion.level];
    if (left === null || right === null)
      return { reason: reason("unit", "yes", "unit-none"), effect: { kind: "meets" } };
    const per = left.per !== right.per;
    if (per) return differs(left.per ? `per ${left.per}` : "whole", right.per ? `per ${right.per}` : "whole");
    if (left.unit === null || right.unit === null)
      return unitMissing(left.unit === null ? "a" : "b", left.unit === right.unit);
    if (left.unit === right.unit)
      return { reason: reason("unit", "yes", "unit-same", { unit: left.unit }), effect: { kind: "meets" } };
    if (convertible(left.unit, right.unit))
      return {
        reason: reason("unit", "yes", "unit-converted", { from: right.unit, to: left.unit }),
        effect: { kind: "meets" },
      };
    return atRecordedRate(pair, left.unit, right.unit) ?? differs(left.unit, right.unit);
  },
};

/** The recorded rate from one unit to another for the year both are about; null when none is recorded. */
export function recordedRate({ a, b }: Pair, from: string, to: string): { rate: number; year: number } | null {
  const year = Number((knownPeriod(a) ?? knownPeriod(b))?.start.slice(0, 4));
  for (const row of a.lookup.vocabulary.rates) {
    if (row.year !== year) continue;
    if (row.from === from && row.to === to) return { rate: row.rate, year };
    if (row.from === to && row.to === from) return { rate: 1 / row.rate, year };
  }
  return null;
}

function atRecordedRate(pair: Pair, left: string, right: string): Step | null {
  const found = recordedRate(pair, right, left);
  if (!found) return null;
  const rate = String(Number(found.rate.toPrecision(6)));
  return {
    reason: reason("unit", "yes", "unit-rate", { from: right, to: left, rate, year: found.year }),
    effect: { kind: "meets" },
  };
}

function unitMissing(which: "a" | "b", both: boolean): Step {
  if (both) return { reason: reason("unit", "yes", "unit-none"), effect: { kind: "meets" } };
  return {
    reason: reason("unit", "cannot-tell", "unit-missing", { side: capital(which) }),
    effect: { kind: "missing", field: "quantity", sides: [which], ifSo: "it is in the same unit" },
  };
}

function differs(a: string, b: string): Step {
  return { reason: reason("unit", "no", "unit-differs", { a, b }), effect: { kind: "blocks" } };
}
