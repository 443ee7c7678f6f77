import { dayNode } from "./dates.ts";
import { readTrailingYear } from "./months.ts";
import type { Parsed, Rule, TimeNode, YearRef } from "./node.ts";
import { readDay } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";

const CONNECTORS: ReadonlySet<string> = new Set(["-", "~", "to", "till", "until", "through", "thru"]);
const NOW: ReadonlySet<string> = new Set(["now", "present", "date", "today"]);

/** Reads "from A to B" and "between A and B", where one side may lend the other its month or year. */
export function readLedRange(tokens: readonly Token[], at: number, single: Rule): Parsed | null {
  const start = skipThe(tokens, at + 1);
  const from = readNow(tokens, start) ?? single(tokens, start) ?? readLoneDay(tokens, start, true);
  if (!from) return null;
  if (isClosedByComma(tokens, from)) return complete(tokens, { ...from, next: from.next + 1 }, single);
  const and = tokenAt(tokens, at).text === "between" && follower(tokens, from.next).text === "and";
  return and || isConnector(tokens, from.next) ? complete(tokens, from, single) : null;
}

/** Reads "A-B" and "A to B" on from A; a bare day ("9 to 12 of June") waits for its month. */
export function readRange(tokens: readonly Token[], at: number, first: Parsed | null, single: Rule): Parsed | null {
  const from = first ?? readLoneDay(tokens, at, false);
  if (!from) return null;
  const closed = isClosedByComma(tokens, from) ? { ...from, next: from.next + 1 } : from;
  return isConnector(tokens, closed.next) ? complete(tokens, closed, single) : null;
}

/** "Jan. 1, 2020, to Dec. 31": the comma after a year. */
function isClosedByComma(tokens: readonly Token[], { node, next }: Parsed): boolean {
  if (node.kind !== "day" || node.year?.by !== "stated" || follower(tokens, next).text !== ",") return false;
  return /^(?:to|through|until)$/.test(follower(tokens, next + 1).text);
}

function isConnector(tokens: readonly Token[], at: number): boolean {
  return CONNECTORS.has(follower(tokens, at).text);
}

function complete(tokens: readonly Token[], from: Parsed, single: Rule): Parsed | null {
  if (!isJoinable(from.node)) return null;
  const to = readTo(tokens, skipThe(tokens, pastConnector(tokens, from.next)), from.node, single);
  const node = to && joined(from.node, to.node);
  return node && { node, next: to.next };
}

/** Past "to", "-", or the "-to-" of "the November-to-January period". */
function pastConnector(tokens: readonly Token[], at: number): number {
  const hyphens = tokenAt(tokens, at).text === "-" && tokenAt(tokens, at + 2).text === "-";
  return hyphens && /^(?:to|through)$/.test(tokenAt(tokens, at + 1).text) ? at + 3 : at + 1;
}

function skipThe(tokens: readonly Token[], at: number): number {
  return follower(tokens, at).text === "the" ? at + 1 : at;
}

function readNow(tokens: readonly Token[], at: number): Parsed | null {
  return NOW.has(follower(tokens, at).text) ? { node: today, next: at + 1 } : null;
}

function readLoneDay(tokens: readonly Token[], at: number, led: boolean): Parsed | null {
  const day = readDay(tokens, at, led);
  return day && { node: dayNode(day.value), next: day.next };
}

const today: TimeNode = { kind: "unit", unit: "day", offset: 0, by: "reference", part: null };

function readTo(tokens: readonly Token[], at: number, from: TimeNode, single: Rule): Parsed | null {
  const whole = single(tokens, at);
  const day = from.kind === "day" && from.month !== null ? readSameMonthDay(tokens, at, from.month) : null;
  if (day && day.next >= (whole?.next ?? 0)) return day;
  if (whole) return isJoinable(whole.node) ? whole : null;
  if (from.kind === "day" && from.month === null) return null;
  const current = tokenAt(tokens, at).text === "current" ? at + 1 : at;
  return NOW.has(tokenAt(tokens, current).text) ? { node: today, next: current + 1 } : null;
}

/** The "19" of "November 18-19, 2015". */
function readSameMonthDay(tokens: readonly Token[], at: number, month: number): Parsed | null {
  const day = readDay(tokens, at, true);
  if (!day) return null;
  const year = readTrailingYear(tokens, day.next);
  return { node: dayNode(day.value, { month, year: year?.node ?? null }), next: year?.next ?? day.next };
}

function isJoinable({ kind }: TimeNode): boolean {
  return (
    kind !== "duration" &&
    kind !== "set" &&
    kind !== "vague" &&
    kind !== "range" &&
    kind !== "rolling" &&
    kind !== "same"
  );
}

function joined(from: TimeNode, to: TimeNode): TimeNode | null {
  if (from.kind === "day" && from.month === null) {
    if (to.kind !== "day" || (to.month === null && to.monthOffset === null)) return null;
    const earlier = to.day > from.day || to.month === null ? to.month : ((to.month + 10) % 12) + 1;
    return range(
      { ...to, day: from.day, weekday: null, month: earlier, year: earlier === to.month ? to.year : null },
      to,
    );
  }
  // "from 5 April to the third": the day of a later month.
  if (
    from.kind === "day" &&
    to.kind === "day" &&
    from.month === to.month &&
    to.day < from.day &&
    !to.year &&
    !from.year
  ) {
    return range(from, { ...to, month: ((from.month ?? 0) % 12) + 1 });
  }
  const both = shareYear(from, to);
  return both && range(both[0], both[1]);
}

function range(from: TimeNode, to: TimeNode): TimeNode {
  return { kind: "range", from, to };
}

/** The month and day a node has in its year, as one number; null where it has none. */
function placeInYear(node: TimeNode): number | null {
  if (node.kind === "day") return node.month === null ? null : node.month * 100 + node.day;
  return node.kind === "months" ? node.first * 100 : null;
}

/** Gives each side the other's year where it has none; null when the sides run backwards. */
export function shareYear(from: TimeNode, to: TimeNode): readonly [TimeNode, TimeNode] | null {
  const a = yearOfNode(from);
  const b = yearOfNode(to);
  if (a?.by === "stated" && b?.by === "stated") return a.year <= b.year ? [from, to] : null;
  const wraps = (placeInYear(from) ?? 0) > (placeInYear(to) ?? Number.POSITIVE_INFINITY);
  if (!a && b && isInYear(from)) return [withYear(from, wraps ? moved(b, -1) : b), to];
  if (a?.by === "stated" && !b && isInYear(to)) return [from, withYear(to, wraps ? moved(a, 1) : a)];
  return [from, to];
}

function moved(year: YearRef, by: number): YearRef {
  return year.by === "stated" ? { by: "stated", year: year.year + by } : { ...year, offset: year.offset + by };
}

function isInYear(node: TimeNode): boolean {
  return (
    (node.kind === "day" && node.which === null && node.monthOffset === null) ||
    (node.kind === "months" && node.which === null)
  );
}

function withYear(node: TimeNode, year: YearRef): TimeNode {
  return node.kind === "day" || node.kind === "months" ? { ...node, year } : node;
}

/** The year a node names itself; null where it leaves it open. */
export function yearOfNode(node: TimeNode): YearRef | null {
  if (node.kind === "day" || node.kind === "months" || node.kind === "year" || node.kind === "holiday")
    return node.year;
  return node.kind === "edge" ? yearOfNode(node.of) : null;
}
