import { ruleDayMonth, ruleMonthDay } from "./dates.ts";
import { readPoint } from "./distances.ts";
import { readTrailingYear } from "./months.ts";
import type { Parsed } from "./node.ts";
import { readDay } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";

/** "week 31", "week 3 of 2027", "the week of April 10th", "week beginning 4 February". */
export function ruleWeek(tokens: readonly Token[], at: number): Parsed | null {
  if (
    tokenAt(tokens, at).text === "w" &&
    tokenAt(tokens, at + 1).text === "/" &&
    tokenAt(tokens, at + 2).text === "c"
  ) {
    return weekOf(tokens, at + 3);
  }
  if (tokenAt(tokens, at).text !== "week") return null;
  const word = follower(tokens, at + 1);
  if (word.kind === "number") return readNumbered(tokens, at + 1);
  if (word.text === "of") return weekOf(tokens, at + 2);
  if (!["beginning", "starting", "commencing", "ending"].includes(word.text)) return null;
  const on = follower(tokens, at + 2).text === "on" ? at + 3 : at + 2;
  return word.text === "ending" ? null : weekOf(tokens, on);
}

function weekOf(tokens: readonly Token[], at: number): Parsed | null {
  const the = follower(tokens, at).text === "the" ? at + 1 : at;
  const day =
    ruleMonthDay(tokens, the) ?? ruleDayMonth(tokens, the) ?? readPoint(tokens, the) ?? readBareDay(tokens, the);
  return day && { node: { kind: "week-of", of: day.node }, next: day.next };
}

function readBareDay(tokens: readonly Token[], at: number): Parsed | null {
  const day = readDay(tokens, at);
  if (!day || day.next !== at + 2) return null;
  return {
    node: { kind: "day", year: null, month: null, day: day.value, weekday: null, monthOffset: null, which: null },
    next: day.next,
  };
}

function readNumbered(tokens: readonly Token[], at: number): Parsed | null {
  const { value, start, end } = tokenAt(tokens, at);
  if (end - start > 2 || !(value >= 1 && value <= 53)) return null;
  const year = readTrailingYear(tokens, at + 1);
  return { node: { kind: "week-number", week: value, year: year?.node ?? null }, next: year?.next ?? at + 1 };
}
