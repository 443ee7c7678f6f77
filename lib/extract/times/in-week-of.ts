import { readCounts, ruleShift } from "./distances.ts";
import { ruleHoliday } from "./holidays.ts";
import { readTrailingYear } from "./months.ts";
import type { Parsed } from "./node.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { ruleNth } from "./units.ts";

/** "Monday two weeks from now", "three weeks after Christmas on Friday": a weekday of the week another day lies in. */
export function ruleWeekdayThen(tokens: readonly Token[], at: number): Parsed | null {
  const weekday = readWeekday(tokens, at);
  if (weekday) {
    const comma = follower(tokens, weekday.next).text === "," ? weekday.next + 1 : weekday.next;
    const of = readCounts(tokens, comma) ? ruleShift(tokens, comma) : null;
    if (of?.node.kind !== "shift") return null;
    // "On Monday, a day after Sunday's vote" tells one day twice.
    if (of.node.from !== "reference" && comma > weekday.next) return null;
    return { node: { kind: "in-week-of", day: weekday.node, of: of.node }, next: of.next };
  }
  if (!isOnAhead(tokens, at)) return null;
  const of = ruleShift(tokens, at) ?? ruleNth(tokens, at);
  if (!of || (of.node.kind !== "shift" && of.node.kind !== "nth") || follower(tokens, of.next).text !== "on")
    return null;
  const on = readWeekday(tokens, of.next + 1);
  return on && { node: { kind: "in-week-of", day: on.node, of: of.node }, next: on.next };
}

/** How many words a distance takes at most. */
const REACH = 10;

/** An "on" stands near: asked first, since few distances have one and reading them twice costs. */
function isOnAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 2; index < at + REACH; index += 1) if (follower(tokens, index).text === "on") return true;
  return false;
}

function readWeekday(tokens: readonly Token[], at: number): Parsed<number> | null {
  const { weekday, plural, shy } = follower(tokens, at).lexeme;
  return weekday === undefined || plural || shy ? null : { node: weekday, next: at + 1 };
}

/** "Labor Day weekend", "Thanksgiving 2023 weekend", "the weekend of Halloween". */
export function ruleHolidayWeekend(tokens: readonly Token[], at: number): Parsed | null {
  if (tokenAt(tokens, at).lexeme.unit === "weekend") {
    const of = follower(tokens, at + 1).text === "of" ? ruleHoliday(tokens, at + 2) : null;
    return of && { node: { kind: "in-week-of", day: "weekend", of: of.node }, next: of.next };
  }
  const holiday = ruleHoliday(tokens, at);
  if (holiday?.node.kind !== "holiday" || follower(tokens, holiday.next).text !== "weekend") return null;
  const year = holiday.node.year ? null : readTrailingYear(tokens, holiday.next + 1);
  const of = year ? { ...holiday.node, year: year.node } : holiday.node;
  return { node: { kind: "in-week-of", day: "weekend", of }, next: year?.next ?? holiday.next + 1 };
}
