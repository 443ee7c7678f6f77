import { looksAhead } from "./cues.ts";
import { ruleDayMonth, ruleMonthDay } from "./dates.ts";
import { ruleHoliday } from "./holidays.ts";
import type { Count, Parsed, TimeNode } from "./node.ts";
import { isAndAHalf, readCount } from "./numbers.ts";
import { ruleNumericDate } from "./numeric-dates.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { firstOf, thisUnit } from "./units.ts";
import { ruleNearDay, ruleWeekday } from "./weekdays.ts";
import { countsFromAnchor, ruleYear } from "./years.ts";

const DIRECTIONS: Readonly<Record<string, -1 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
};

/** Before "last" they make it a verb: "it will last three years". */
const MODALS: ReadonlySet<string> = new Set("will to would could may might can should must not ll".split(" "));

/** "the past five years", "next 3 days", "5 upcoming years", "over the past year". */
export function ruleRolling(tokens: readonly Token[], at: number): Parsed | null {
  const within = tokenAt(tokens, at).text === "within" ? at + 1 : at;
  const towards = DIRECTIONS[tokenAt(tokens, within).text];
  if (towards === undefined) return within === at ? readCountedRolling(tokens, at) : null;
  if (MODALS.has(tokenAt(tokens, at - 1).text) && tokenAt(tokens, at).text === "last") return null;
  const count = readCount(tokens, within + 1);
  if (!count) return readRollingOne(tokens, within, towards);
  const by = countsFromAnchor(tokenAt(tokens, within).text) ? "anchor" : "reference";
  return readRollingUnit(tokens, count.next, { count: count.value, towards, by });
}

function readRollingUnit(
  tokens: readonly Token[],
  at: number,
  rolling: { readonly count: number; readonly towards: -1 | 1; readonly by: "reference" | "anchor" },
): Parsed | null {
  const adjective = follower(tokens, at).text;
  const noun = ["business", "working", "calendar", "full", "consecutive"].includes(adjective) ? at + 1 : at;
  const { unit, plural } = follower(tokens, noun).lexeme;
  if (
    !unit ||
    (rolling.count > 1 && !plural) ||
    unit === "second" ||
    unit === "minute" ||
    unit === "hour" ||
    unit === "half"
  )
    return null;
  const working = unit === "day" && (adjective === "business" || adjective === "working");
  const half = isAndAHalf(tokens, noun + 1);
  const count = half ? rolling.count + 0.5 : rolling.count;
  return {
    node: { kind: "rolling", unit: working ? "workday" : unit, ...rolling, count },
    next: noun + (half ? 4 : 1),
  };
}

/** "the 5 upcoming years", "the 3 next weeks". */
function readCountedRolling(tokens: readonly Token[], at: number): Parsed | null {
  const count = readCount(tokens, at);
  const towards = count && DIRECTIONS[follower(tokens, count.next).text];
  if (!count || !towards) return null;
  return readRollingUnit(tokens, count.next + 1, { count: count.value, towards, by: "reference" });
}

const OVER: ReadonlySet<string> = new Set("over in during within for through throughout".split(" "));

/** "over the past year", "in the last decade": one unit up to now; "last year" without the article is the calendar's. */
function readRollingOne(tokens: readonly Token[], at: number, towards: -1 | 1): Parsed | null {
  const which = tokenAt(tokens, at).text;
  const unit = follower(tokens, at + 1);
  const the = tokenAt(tokens, at - 1).text === "the";
  if (!unit.lexeme.unit || unit.lexeme.plural || !the) return null;
  const decade = unit.lexeme.unit === "decade" && towards === -1 && !countsFromAnchor(which);
  const over = OVER.has(tokenAt(tokens, at - 2).text) && ["year", "month", "week"].includes(unit.lexeme.unit);
  if (!decade && !(over && (which === "past" || which === "last" || which === "next"))) return null;
  const half = isAndAHalf(tokens, at + 2);
  const count = half ? 1.5 : 1;
  return {
    node: { kind: "rolling", count, unit: unit.lexeme.unit, towards, by: "reference" },
    next: half ? at + 5 : at + 2,
  };
}

/** "two weeks ago", "3 days after Friday", "a year earlier", "in two months", "two years and a month before X". */
export function ruleShift(tokens: readonly Token[], at: number): Parsed | null {
  const inside = readWithin(tokens, at);
  if (inside) return inside;
  const by = readCounts(tokens, at);
  if (!by) return null;
  const stretch = readStretch(tokens, at, by);
  if (stretch) return stretch;
  return readDirection(tokens, by);
}

/** What follows the counts: "ago", "earlier", "before Friday", "after that". */
function readDirection(tokens: readonly Token[], by: Parsed<readonly Count[]>): Parsed | null {
  const word = follower(tokens, by.next).text;
  if (word === "ago") return shift(by.node, -1, "reference", by.next + 1);
  if (word === "earlier" || word === "previously") return shift(by.node, -1, "anchor", by.next + 1);
  if (word === "later" || word === "hence")
    return shift(by.node, 1, word === "later" ? "anchor" : "reference", by.next + 1);
  if (word === "from" && follower(tokens, by.next + 1).text === "now")
    return shift(by.node, 1, "reference", by.next + 2);
  if (word !== "before" && word !== "after" && word !== "from" && word !== "since") return null;
  const towards = word === "before" ? -1 : 1;
  const from = readPoint(tokens, by.next + 1);
  if (from) return shift(by.node, towards, from.node, from.next);
  const after = follower(tokens, by.next + 1);
  if (after.text === "that" || after.text === "then") return shift(by.node, towards, "anchor", by.next + 2);
  // "the year before." is the one before; "the year before independence" is nothing the text's dates can tell.
  const alone = after.kind === "mark" || after.lexeme.leads === true;
  return alone && (word === "before" || word === "after") ? shift(by.node, towards, "anchor", by.next + 1) : null;
}

/** "will return in two weeks", "in a fortnight's time", "within 9 months": told of what lies ahead; else a length of time. */
function readWithin(tokens: readonly Token[], at: number): Parsed | null {
  const lead = tokenAt(tokens, at).text;
  if (lead !== "in" && lead !== "within") return null;
  const next = lead === "within" && follower(tokens, at + 1).text === "next" ? at + 2 : at + 1;
  // "Is expected to grow in the year to August": a year that is told, and none from now.
  if (follower(tokens, next).text === "the") return null;
  const by = readCounts(tokens, next);
  if (!by || by.node.some(({ count }) => !Number.isFinite(count)) || follower(tokens, by.next).text === "of")
    return null;
  const now = afterOwnTime(tokens, by.next);
  if (now === by.next && (!looksAhead(tokens, at) || isSuperlative(tokens, at))) return null;
  const [first] = by.node;
  if (lead === "in" || !first) return shift(by.node, 1, "reference", now);
  return by.node.length === 1 ? { node: { kind: "stretch", by: first, from: thisUnit("day") }, next: now } : null;
}

/** Past "'s time", "' time" or "from now". */
function afterOwnTime(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2].map((step) => follower(tokens, at + step).text);
  if (words[0] === "'" && words[1] === "time") return at + 2;
  if (words[0] === "'" && words[2] === "time") return at + 3;
  return words[0] === "from" && (words[1] === "now" || words[1] === "today") ? at + 2 : at;
}

/** "the worst in 100 years", "for the first time in a decade". */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - 5; index -= 1) {
    if (/^(?:first|second|third|time|worst|most|least|best|record|only|\w{2,12}est)$/.test(tokenAt(tokens, index).text))
      return true;
  }
  return false;
}

/** "3 days starting from next Monday", "for a week from 20 December". */
function readStretch(tokens: readonly Token[], at: number, by: Parsed<readonly Count[]>): Parsed | null {
  const [first, ...more] = by.node;
  if (!first || more.length > 0 || tokenAt(tokens, at).text === "the") return null;
  const comma = follower(tokens, by.next).text === "," ? by.next + 1 : by.next;
  const word = follower(tokens, comma).text;
  const starting = word === "starting" || word === "beginning";
  if (!starting && !(word === "from" && (comma > by.next || tokenAt(tokens, at - 1).text === "for"))) return null;
  const on = ["from", "on"].includes(follower(tokens, comma + 1).text) && starting ? comma + 2 : comma + 1;
  const from = readPoint(tokens, on);
  return from && { node: { kind: "stretch", by: first, from: from.node }, next: from.next };
}

function shift(by: readonly Count[], towards: -1 | 1, from: TimeNode | "reference" | "anchor", next: number): Parsed {
  return { node: { kind: "shift", by, towards, from }, next };
}

/** "two years", "a month", "2 weeks and 2 days": one to three counts of days or more. */
export function readCounts(tokens: readonly Token[], at: number): Parsed<readonly Count[]> | null {
  const counts: Count[] = [];
  let next = at;
  while (counts.length < 3) {
    const read = readOneCount(tokens, follower(tokens, next).text === "and" && counts.length > 0 ? next + 1 : next);
    if (!read) break;
    counts.push(read.node);
    next = read.next;
  }
  return counts.length > 0 ? { node: counts, next } : null;
}

function readOneCount(tokens: readonly Token[], at: number): Parsed<Count> | null {
  const here = tokenAt(tokens, at).text;
  const count =
    readCount(tokens, at) ?? (here === "a" || here === "an" || here === "the" ? { value: 1, next: at + 1 } : null);
  if (!count || count.next === at) return null;
  const unit = follower(tokens, count.next);
  if (!unit.lexeme.unit || unit.lexeme.unit === "half" || unit.lexeme.unit === "season") return null;
  if (["second", "minute", "hour"].includes(unit.lexeme.unit)) return null;
  const half = isAndAHalf(tokens, count.next + 1);
  return {
    node: { count: half ? count.value + 0.5 : count.value, unit: unit.lexeme.unit },
    next: count.next + (half ? 4 : 1),
  };
}

/** A day or period another is counted from. */
export function readPoint(tokens: readonly Token[], at: number): Parsed | null {
  const start = ["the", "on"].includes(follower(tokens, at).text) ? at + 1 : at;
  return firstOf(
    [ruleNumericDate, ruleMonthDay, ruleDayMonth, ruleHoliday, ruleNearDay, ruleWeekday, ruleYear],
    tokens,
    start,
  );
}
