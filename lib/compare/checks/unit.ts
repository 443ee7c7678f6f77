import { convertible } from "../../units/convert.ts";
import { dimensionOf } from "../../units/table.ts";
import { isOneVoice } from "../dependence.ts";
import type { Extent } from "../extent.ts";
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
    if (per) return differs(perWords(left.per), perWords(right.per));
    if (left.unit === null || right.unit === null)
      return unitMissing(left.unit === null ? "a" : "b", left.unit === right.unit);
    if (left.unit === right.unit)
      return { reason: reason("unit", "yes", "unit-same", { unit: left.unit }), effect: { kind: "meets" } };
    if (convertible(left.unit, right.unit))
      return {
        reason: reason("unit", "yes", "unit-converted", { from: right.unit, to: left.unit }),
        effect: { kind: "meets" },
      };
    if (dimensionOf(left.unit) === "money" && dimensionOf(right.unit) === "money") return currencies(pair, left, right);
    return differs(left.unit, right.unit);
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

function currencies(pair: Pair, left: Extent, right: Extent): Step {
  const [a, b] = [left.unit ?? "", right.unit ?? ""];
  const found = recordedRate(pair, b, a);
  if (found)
    return {
      reason: reason("unit", "yes", "unit-rate", { from: b, to: a, rate: digits(found.rate), year: found.year }),
      effect: { kind: "meets" },
    };
  // One voice that gives one amount in two currencies states a rate by doing so; whether it may be used is for a person to say.
  const implied = isOneVoice(pair) ? impliedRate(left, right) : null;
  if (implied)
    return { reason: reason("unit", "no", "unit-implied-rate", implied), effect: { kind: "blocks", tie: "implies" } };
  return {
    reason: reason("unit", "cannot-tell", "unit-no-rate", { a, b }),
    effect: { kind: "missing", field: "quantity", sides: ["a", "b"], ifSo: "a rate is recorded" },
  };
}

// Told so that the rate is above one: 1,148 KRW for one USD, whichever side is which.
function impliedRate(left: Extent, right: Extent): { rate: string; from: string; to: string } | null {
  if (!left.point || !right.point || left.unit === null || right.unit === null) return null;
  const rate = left.point / right.point;
  return rate >= 1
    ? { rate: digits(rate), from: right.unit, to: left.unit }
    : { rate: digits(1 / rate), from: left.unit, to: right.unit };
}

function digits(rate: number): string {
  return String(Number(rate.toPrecision(6)));
}

function perWords(per: string | null): string {
  return per === null ? "totals" : `amounts per ${per}`;
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
