import type { Period } from "../../units/period.ts";
import { contains, disjoint, samePeriod, yearOf } from "../../units/period.ts";
import { describePeriod } from "../../units/period-words.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { type GateCheck, type Pair, type Step, sideNames, type Which } from "./step.ts";

/** Are both about the same time? A period only assumed counts as missing; two calendars never quite meet. */
export const periodCheck: GateCheck = {
  id: "period",
  asks: "Are both about the same time?",
  read(pair) {
    const missing = (["a", "b"] as const).filter((which) => knownPeriod(pair[which]) === null);
    if (missing.length > 0) return unstated(pair, missing);
    const [left, right] = [knownPeriod(pair.a), knownPeriod(pair.b)];
    return left && right ? relate(pair, left, right) : unstated(pair, ["a", "b"]);
  },
};

/** The time a claim is about unless it is missing, only assumed, or unknown. */
export function knownPeriod(side: Side): Period | null {
  const { content } = side;
  const field = content.period === null ? "asOf" : "period";
  const period = content.period ?? content.asOf;
  if (period === null || period.certainty === "unknown") return null;
  return originOf(content, field, true) === "stated" ? period : null;
}

function unstated(pair: Pair, missing: readonly Which[]): Step {
  const assumed = missing.every((which) => (pair[which].content.period ?? pair[which].content.asOf) !== null);
  const other = knownPeriod(pair.a) ?? knownPeriod(pair.b);
  const ifSo = other === null ? "both mean one time" : `it means ${describePeriod(other)}`;
  const year = other !== null && yearOf(other) !== null;
  return {
    reason: reason("period", "cannot-tell", "period-missing", { side: sideNames(missing), assumed, year }),
    effect: { kind: "missing", field: "period", sides: missing, ifSo },
  };
}

function relate(pair: Pair, left: Period, right: Period): Step {
  const names = { a: describePeriod(left), b: describePeriod(right) };
  if (samePeriod(left, right))
    return { reason: reason("period", "yes", "period-same", { name: names.a }), effect: { kind: "meets" } };
  if (disjoint(left, right))
    return { reason: reason("period", "no", "period-disjoint", names), effect: { kind: "blocks" } };
  if (left.calendar !== right.calendar)
    return { reason: reason("period", "no", "period-calendar", names), effect: { kind: "related", loose: true } };
  const part = contains(right, left) ? "a" : contains(left, right) ? "b" : null;
  if (part === null)
    return { reason: reason("period", "no", "period-overlaps", names), effect: { kind: "related", loose: true } };
  const nested = reason("period", "no", "period-nested", { ...names, part: part === "a" ? "A" : "B" });
  // A day or a month within the other's year is when a stock was counted, not another amount of it.
  if (isStock(pair.a) && isStock(pair.b)) return { reason: nested, effect: { kind: "meets" } };
  return { reason: nested, effect: { kind: "related", loose: true } };
}

function isStock(side: Side): boolean {
  return side.content.asOf !== null && side.content.period === null;
}
