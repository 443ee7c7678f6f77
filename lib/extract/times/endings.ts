import { ruleDayMonth, ruleMonthDay } from "./dates.ts";
import { readCounts } from "./distances.ts";
import { ruleMonth } from "./months.ts";
import type { Count, Parsed } from "./node.ts";
import { readCount } from "./numbers.ts";
import { ruleNumericDate } from "./numeric-dates.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { firstOf } from "./units.ts";
import { ruleYear } from "./years.ts";

const ENDINGS: ReadonlySet<string> = new Set(["to", "through", "until", "ended", "ending"]);

/** "the three months to December", "the year ended 31 March 2018", "the decade to 2020", "week ending 9 March": so much time up to an end that is told. */
export function ruleEnding(tokens: readonly Token[], at: number): Parsed | null {
  const by = readLength(tokens, at);
  if (!by) return null;
  const word = follower(tokens, by.next).text;
  if (word === "since" && tokenAt(tokens, at - 1).text === "the") return readSince(tokens, by);
  if (!ENDINGS.has(word)) return null;
  const on = ["on", "in", "the"].includes(follower(tokens, by.next + 1).text) ? by.next + 2 : by.next + 1;
  const long = by.node.unit === "year" || by.node.unit === "decade";
  const rules = [ruleNumericDate, ruleMonthDay, ruleDayMonth, ruleMonth, ...(long ? [ruleYear] : [])];
  const end = firstOf(rules, tokens, on);
  return end && { node: { kind: "until", by: by.node, to: end.node }, next: end.next };
}

/** "the two decades since 1990": so much time from a start that is told. */
function readSince(tokens: readonly Token[], by: Parsed<Count>): Parsed | null {
  const from = firstOf([ruleNumericDate, ruleMonthDay, ruleDayMonth, ruleMonth, ruleYear], tokens, by.next + 1);
  return from && { node: { kind: "stretch", by: by.node, from: from.node }, next: from.next };
}

/** "three months", "twelve-month period", or the bare "year", "quarter", "week". */
function readLength(tokens: readonly Token[], at: number): Parsed<Count> | null {
  const { unit, plural } = tokenAt(tokens, at).lexeme;
  if (unit && !plural)
    return ["year", "quarter", "month", "week", "half", "decade"].includes(unit)
      ? { node: { count: 1, unit }, next: at + 1 }
      : null;
  const hyphened = readHyphened(tokens, at);
  if (hyphened) return hyphened;
  const counts = readCounts(tokens, at);
  const [by, ...more] = counts?.node ?? [];
  if (!counts || !by || more.length > 0 || !Number.isFinite(by.count)) return null;
  return { node: by, next: follower(tokens, counts.next).text === "period" ? counts.next + 1 : counts.next };
}

/** "12-month period", "three-month stretch". */
function readHyphened(tokens: readonly Token[], at: number): Parsed<Count> | null {
  const count = readCount(tokens, at);
  if (!count || !Number.isFinite(count.value) || tokenAt(tokens, count.next).text !== "-") return null;
  const { unit } = follower(tokens, count.next + 1).lexeme;
  const named = /^(?:period|stretch|span)$/.test(follower(tokens, count.next + 2).text);
  return unit && named ? { node: { count: count.value, unit }, next: count.next + 3 } : null;
}
