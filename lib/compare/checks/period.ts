import { dayParts } from "../../units/calendar.ts";
import type { Period } from "../../units/period.ts";
import { contains, disjoint, lengthInDays, lengthInMonths, samePeriod, yearOf } from "../../units/period.ts";
import { movesDate } from "../once.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { timeWords } from "../time-words.ts";
import { capital, type GateCheck, type Pair, type Step, sideNames, type Which } from "./step.ts";

/** Are both about the same time? A period only assumed counts as missing; two calendars never quite meet. */
export const periodCheck: GateCheck = {
  id: "period",
  asks: "Are both about the same time?",
  read(pair) {
    const [left, right] = [knownPeriod(pair.a), knownPeriod(pair.b)];
    if (left && right && (datesOneEvent(pair) || laterEnd(pair) !== null))
      return { reason: reason("period", "yes", "period-is-value"), effect: { kind: "meets" } };
    if (left && right) return levelAtBase(pair, left, right) ?? relate(pair, left, right);
    return unstated(pair, left, right);
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

/** True when both say when one thing happened that happens once: then the time is what they assert. */
export function datesOneEvent({ a, b }: Pair): boolean {
  return a.assertion.event !== null && a.assertion.event === b.assertion.event;
}

/** Which of two says the later end, where both say until when one thing was extended; null for all else. */
export function laterEnd({ a, b }: Pair): Which | null {
  const dates = a.assertion.kind === "date" && b.assertion.kind === "date";
  if (!dates || a.subject === null || a.subject.key !== b.subject?.key) return null;
  const [left, right] = [knownPeriod(a), knownPeriod(b)];
  if (left === null || right === null || !movesDate(a.statement.surface) || !movesDate(b.statement.surface))
    return null;
  return left.end > right.end ? "a" : right.end > left.end ? "b" : null;
}

function unstated(pair: Pair, left: Period | null, right: Period | null): Step {
  const missing: readonly Which[] = left ? ["b"] : right ? ["a"] : ["a", "b"];
  if (missing.length === 2 && pair.oneMatter)
    return { reason: reason("period", "yes", "period-shared-subject"), effect: { kind: "meets" } };
  const other = left ?? right;
  const filling = fillingOf(pair, missing, other);
  if (missing.every((which) => isBare(pair[which])) && [pair.a, pair.b].some(isStock))
    return {
      reason: reason("period", "cannot-tell", "date-missing", { side: sideNames(missing) }),
      effect: { kind: "missing", field: "asOf", sides: missing, ...filling },
    };
  const time = other !== null && yearOf(other) !== null ? "year" : "period";
  return {
    reason: reason("period", "cannot-tell", "period-missing", { ...whyMissing(pair, missing), time }),
    effect: { kind: "missing", field: "period", sides: missing, ...filling },
  };
}

// What the missing time may be: the other's, where a claim could have meant it; else the year the claim itself names.
function fillingOf(pair: Pair, missing: readonly Which[], other: Period | null) {
  const [which] = missing;
  if (other === null || which === undefined) return { ifSo: "both mean one time" };
  const side = pair[which];
  const own = side.content.period ?? side.content.asOf;
  if (isStock(pair.a) || isStock(pair.b) || couldMean(other, isUndated(side) ? own : null))
    return { ifSo: `it means ${timeWords(other)}` };
  if (own === null) return { ifSo: "both mean one time" };
  const year = isUndated(side) ? `some time of ${timeWords({ ...own, calendar: "calendar" })}` : timeWords(own);
  return { ifSo: `it means ${year}`, follows: "they are about two times" };
}

// The season of a year neither lasts for years nor lies outside that year.
function couldMean(other: Period, season: Period | null): boolean {
  if (season === null) return isNamed(other);
  if (disjoint(season, other) || lengthInDays(other) > 366) return false;
  return isNamed(other) || contains(season, other);
}

// A year, half, quarter or month, or what somebody named. "The past few years" only counts back from the day of a text.
function isNamed(time: Period): boolean {
  const months = lengthInMonths(time) ?? 0;
  const unit = months === 12 || ([1, 3, 6].includes(months) && (dayParts(time.start).month - 1) % months === 0);
  return unit || time.certainty === "known";
}

function whyMissing(pair: Pair, missing: readonly Which[]) {
  const bare = missing.filter((which) => isBare(pair[which]));
  const undated = missing.filter((which) => !bare.includes(which) && isUndated(pair[which]));
  const assumed = missing.filter((which) => !bare.includes(which) && !undated.includes(which));
  const calendars = new Set(undated.map((which) => pair[which].content.period?.calendar ?? "calendar"));
  const span = calendars.size === 1 ? spans[[...calendars][0] ?? "calendar"] : "time";
  return { none: sideNames(bare), assumed: sideNames(assumed), undated: sideNames(undated), span };
}

const spans = { calendar: "time", marketing: "marketing year", fiscal: "fiscal year", season: "season" } as const;

/** True when a time is stated that runs over days nobody states: "the main season of 2015". */
export function isUndated({ content }: Side): boolean {
  return content.period?.certainty === "unknown" && originOf(content, "period", true) === "stated";
}

function isBare({ content }: Side): boolean {
  return content.period === null && content.asOf === null;
}

// "4.3 million tonnes in 2014" is what "down 14 percent in 2015 from 2014" is counted from.
function levelAtBase(pair: Pair, left: Period, right: Period): Step | null {
  for (const [level, change, at, which] of [
    [pair.a, pair.b, left, "a"],
    [pair.b, pair.a, right, "b"],
  ] as const) {
    const from = change.assertion.change === null ? null : (change.assertion.base?.period ?? null);
    if (level.assertion.kind !== "level" || from === null || !samePeriod(from, at)) continue;
    return {
      reason: reason("period", "no", "period-is-base", { level: capital(which), name: timeWords(at) }),
      effect: { kind: "aside" },
    };
  }
  return null;
}

function relate(pair: Pair, left: Period, right: Period): Step {
  const names = { a: timeWords(left), b: timeWords(right) };
  const stocks = isStock(pair.a) && isStock(pair.b);
  if (samePeriod(left, right)) return same(pair, names.a, stocks);
  if (disjoint(left, right))
    return { reason: reason("period", "no", "period-disjoint", names), effect: { kind: "blocks" } };
  if (left.calendar !== right.calendar)
    return { reason: reason("period", "no", "period-calendar", names), effect: { kind: "related", loose: true } };
  const part = contains(right, left) ? "a" : contains(left, right) ? "b" : null;
  if (part === null)
    return { reason: reason("period", "no", "period-overlaps", names), effect: { kind: "related", loose: true } };
  // A day or a month within the other's year is when a stock was counted, not another amount of it; by then it may have moved.
  if (stocks) return near(names, part);
  const nested = reason("period", "no", "period-nested", { ...names, part: capital(part) });
  return { reason: nested, effect: { kind: "related", loose: true } };
}

function same(pair: Pair, name: string, stocks: boolean): Step {
  if (stocks) return { reason: reason("period", "yes", "date-same", { name }), effect: { kind: "meets" } };
  const calendars = [pair.a, pair.b].map(({ content }) => (content.period ?? content.asOf)?.calendar);
  const code = calendars[0] === calendars[1] ? "period-same" : "period-same-days";
  return { reason: reason("period", "yes", code, { name }), effect: { kind: "meets" } };
}

function near(names: { a: string; b: string }, part: Which): Step {
  const sides: readonly Which[] = [part === "a" ? "b" : "a"];
  return {
    reason: reason("period", "cannot-tell", "date-near", names),
    effect: { kind: "missing", field: "asOf", sides, ifSo: `it was counted on ${part === "a" ? names.a : names.b}` },
  };
}

function isStock(side: Side): boolean {
  return side.content.asOf !== null && side.content.period === null;
}
