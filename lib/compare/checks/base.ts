import type { Change } from "../../model/claim.ts";
import { lengthInMonths, type Period, samePeriod, shiftYears, yearPeriod } from "../../units/period.ts";
import { plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import type { Side } from "../side.ts";
import { timeWords } from "../time-words.ts";
import { knownPeriod } from "./period.ts";
import { type GateCheck, type Pair, type Step, sideNames, type Which } from "./step.ts";

/** Are the changes counted from the same base? A movement over a whole year or season is from the one before unless another base is named. */
export const baseCheck: GateCheck = {
  id: "base",
  asks: "Are the changes counted from the same base?",
  read(pair) {
    if (!onlyMovementsMeet(pair)) return { reason: reason("base", "yes", "base-none"), effect: { kind: "meets" } };
    const [left, right] = [baseOf(pair.a), baseOf(pair.b)];
    const unnamed = (["a", "b"] as const).filter((which) => isOpen(pair[which].assertion.base));
    const open = unnamed.filter((which) => (which === "a" ? left : right) === null);
    if (open.length > 0) return unstated(pair, open, left ?? right);
    return held(left, right, unnamed);
  },
};

// Where two levels meet, what they rose or fell from is not what is compared.
function onlyMovementsMeet({ a, b }: Pair): boolean {
  const levels = a.assertion.level !== null && b.assertion.level !== null;
  return !levels && moves(a) && moves(b);
}

function moves({ assertion }: Side): boolean {
  return assertion.change !== null || assertion.movement !== null;
}

type Base = Change["base"];

function isOpen(base: Base | null): boolean {
  return base === null || (base.kind === "not-stated" && base.period === null);
}

// The base as named; else the year before, where the movement is over a year or a season; null where it stays open.
function baseOf(side: Side): Base | null {
  const over = knownPeriod(side);
  const base = namedBase(side.assertion.base, over);
  if (over && isSpan(over) && (base === null || base.period === null)) return startOf(over);
  const before = over && { kind: "year-before" as const, period: shiftYears(over, -1), text: null };
  if (base === null) return over && isYear(over) ? before : null;
  const named = base.period !== null && before !== null && samePeriod(base.period, before.period);
  const relative = base.kind === "year-before" || (base.kind === "period-before" && over !== null && isYear(over));
  return named || (relative && base.period === null) ? (before ?? base) : base;
}

// Nothing rises from its own time: "average rents in 2018 rose" names no average of 2018 as its base.
function namedBase(base: Base | null, over: Period | null): Base | null {
  if (base === null || isOpen(base)) return null;
  if (base.period === null || over === null) return base;
  const shifted = isSpan(over) && samePeriod(base.period, shiftYears(over, -1));
  return shifted || samePeriod(base.period, over) ? null : base;
}

function isYear(of: Period): boolean {
  return of.calendar === "season" || lengthInMonths(of) === 12;
}

function isSpan(of: Period): boolean {
  return (lengthInMonths(of) ?? 0) > 12;
}

// "Fell between 2000 and 2015" is from the first of those years.
function startOf(of: Period): Base {
  return { kind: "other", period: yearPeriod(Number(of.start.slice(0, 4))), text: null };
}

function unstated(pair: Pair, open: readonly Which[], other: Base | null): Step {
  // Where the time itself is missing, the base hangs on it and is not missing besides.
  const timeless = open.every((which) => knownPeriod(pair[which]) === null);
  if (pair.oneMatter ? open.length === 2 : timeless)
    return {
      reason: reason("base", "yes", "base-by-convention", { side: sideNames(open) }),
      effect: { kind: "meets" },
    };
  const ifSo = other === null ? "both are counted from one base" : `it is counted from ${words(other)}`;
  return {
    reason: reason("base", "cannot-tell", "base-missing", { side: sideNames(open) }),
    effect: { kind: "missing", field: "base", sides: open, ifSo },
  };
}

function held(left: Base | null, right: Base | null, unnamed: readonly Which[]): Step {
  const same = left && right ? sameBase(left, right) : null;
  if (same === false)
    return {
      reason: reason("base", "no", "base-differs", { a: words(left), b: words(right) }),
      effect: { kind: "blocks" },
    };
  if (same === null)
    return {
      reason: reason("base", "cannot-tell", "base-unknown", { a: words(left), b: words(right) }),
      effect: { kind: "missing", field: "base", sides: ["a", "b"], ifSo: "they are one base" },
    };
  if (unnamed.length > 0)
    return {
      reason: reason("base", "yes", "base-by-convention", { side: sideNames(unnamed) }),
      effect: { kind: "meets" },
    };
  return { reason: reason("base", "yes", "base-same"), effect: { kind: "meets" } };
}

// The year before is one base whichever of the two calendars the year is counted in; two bases only worded may or may not be one.
function sameBase(a: Base, b: Base): boolean | null {
  if (a.kind === "year-before" && b.kind === "year-before") return true;
  const averages = [a, b].filter(({ kind }) => kind === "average").length;
  if (a.period !== null && b.period !== null) return averages !== 1 && samePeriod(a.period, b.period);
  if (a.kind !== b.kind) return false;
  if (a.text !== null && b.text !== null && plainWords(a.text) === plainWords(b.text)) return true;
  return a.kind === "period-before" || a.kind === "decade" ? true : null;
}

function words(base: Base | null): string {
  if (base?.period) return `${base.kind === "average" ? "the average of " : ""}${timeWords(base.period)}`;
  return base?.text ?? (base?.kind ?? "an unnamed base").replaceAll("-", " ");
}
