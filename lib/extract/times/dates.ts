import { isMonthHere, readMonthName, readTrailingYear } from "./months.ts";
import type { Parsed, TimeNode } from "./node.ts";
import { readDay } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { COUNTED_NOUNS } from "./year-company.ts";
import { countsFromAnchor, readYearDigits } from "./years.ts";

export type DayNode = Extract<TimeNode, { kind: "day" }>;

/** A day's node with what is left unsaid as null. */
export function dayNode(day: number, known: Partial<DayNode> = {}): DayNode {
  return { kind: "day", year: null, month: null, day, weekday: null, monthOffset: null, which: null, ...known };
}

/** "Tuesday, November 10th, 2015", "May twenty nine", "Dec. 31, 1994", "Oct/2". */
export function ruleMonthDay(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readDayLead(tokens, at);
  const name = readMonthName(tokens, lead.next);
  if (!name || (lead.next === at && !isMonthHere(tokens, at))) return null;
  const start = skip(tokens, name.next, ["the", "/", "-", ","]);
  const day = readDay(tokens, start, true);
  if (!day || isClock(tokens, day.next)) return null;
  if (tokenAt(tokens, start).kind === "number" && day.next === start + 1 && isFigure(tokens, at, start)) return null;
  const year = readTrailingYear(tokens, skipTimeOfDay(tokens, day.next));
  return {
    node: dayNode(day.value, { ...lead.node, month: name.node, year: year?.node ?? null }),
    next: closing(tokens, at, year?.next ?? day.next),
  };
}

/** "In February, 25 percent", "in March 20 ships": a figure after the month, not its day. */
function isFigure(tokens: readonly Token[], at: number, number: number): boolean {
  const after = follower(tokens, number + 1);
  if (tokenAt(tokens, number - 1).text === "," || COUNTED_NOUNS.has(after.text)) return true;
  return tokenAt(tokens, at - 1).text === "in" && after.kind === "word" && !after.lexeme.leads;
}

/** "10 November 2015", "the second of August", "15 April of 87", "twenty-third day of September". */
export function ruleDayMonth(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readDayLead(tokens, at);
  const day = readDay(tokens, skip(tokens, lead.next, ["the"]), true);
  if (!day) return null;
  const named = follower(tokens, day.next).text === "day" ? day.next + 1 : day.next;
  const month = skip(tokens, named, ["of", "-", "/"]);
  const name = readMonthName(tokens, month);
  if (!name) return readDayOfMonth(tokens, month, day.value, lead.node);
  const { text, capital } = tokenAt(tokens, month);
  if (month === named && text === "may" && !capital) return null;
  const year = readTrailingYear(tokens, name.next);
  return {
    node: dayNode(day.value, { ...lead.node, month: name.node, year: year?.node ?? null }),
    next: year?.next ?? name.next,
  };
}

/** After "the 15th (day) of": "next month", "this month", "the month". */
function readDayOfMonth(tokens: readonly Token[], at: number, day: number, known: Partial<DayNode>): Parsed | null {
  const start = skip(tokens, at, ["the"]);
  const { which } = follower(tokens, start).lexeme;
  if (which === undefined || follower(tokens, start + 1).text !== "month") return null;
  return { node: dayNode(day, { ...known, monthOffset: which }), next: start + 2 };
}

/** A weekday or "this/next" before a date. */
export function readDayLead(tokens: readonly Token[], at: number): Parsed<Partial<DayNode>> {
  let next = at;
  const which = tokenAt(tokens, next).lexeme.which;
  if (which !== undefined && !countsFromAnchor(tokenAt(tokens, at).text)) next += 1;
  const weekday = tokenAt(tokens, next).lexeme.weekday;
  if (weekday === undefined || tokenAt(tokens, next).lexeme.plural)
    return { node: which === undefined ? {} : { which }, next };
  next = skip(tokens, next + 1, [".", ",", "-", "(", "the"]);
  return { node: which === undefined ? { weekday } : { weekday, which }, next };
}

/** Takes the bracket that closes "Friday (Jun-15)". */
function closing(tokens: readonly Token[], at: number, next: number): number {
  if (tokenAt(tokens, next).text !== ")") return next;
  for (let index = at; index < next; index += 1) if (tokenAt(tokens, index).text === "(") return next + 1;
  return next;
}

/** The index after the first of the given words, when it stands at the index; each is taken once at most. */
function skip(tokens: readonly Token[], at: number, words: readonly string[]): number {
  const here = follower(tokens, at);
  if (!words.includes(here.text)) return at;
  return here.text === "," || here.text === "." ? skip(tokens, at + 1, ["the"]) : at + 1;
}

/** Past the "15:50:06" of "Wed Oct 26 15:50:06 2016", when a year follows it. */
function skipTimeOfDay(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    next < at + 5 &&
    (tokenAt(tokens, next).text === ":" ||
      (tokenAt(tokens, next).kind === "number" && tokenAt(tokens, next + 1).text === ":"))
  )
    next += 1;
  return next > at && readYearDigits(tokens, next + 1) !== null ? next + 1 : at;
}

/** "7:30", "9am", "8 o'clock" after what could have been a day. */
function isClock(tokens: readonly Token[], next: number): boolean {
  const after = tokenAt(tokens, next);
  return (
    (after.text === ":" && !after.gap) ||
    (/^(?:am|pm|a|p|hrs|hours|h)$/.test(after.text) &&
      tokenAt(tokens, next - 1).kind === "number" &&
      after.text !== "a")
  );
}

/** "the 18th", "Monday 21", "Starbucks on 29th": a day whose month is unsaid. */
export function ruleBareDay(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readDayLead(tokens, at);
  const day = readDay(tokens, lead.next, lead.next > at);
  if (!day || isClock(tokens, day.next) || lead.node.which !== undefined) return null;
  const ordinal = tokenAt(tokens, lead.next).kind === "word" || day.next === lead.next + 2;
  const before = tokenAt(tokens, at - 1).text;
  if (lead.node.weekday !== undefined)
    return isDayEnd(tokens, day.next) ? { node: dayNode(day.value, lead.node), next: day.next } : null;
  const on = before === "on" || (before === "the" && tokenAt(tokens, at - 2).text === "on");
  return ordinal && on && isDayEnd(tokens, day.next) ? { node: dayNode(day.value), next: day.next } : null;
}

const AFTER_DAY: ReadonlySet<string> = new Set(
  "and or to at from for with in until by when after before that".split(" "),
);

/** True when what follows is no noun the number could belong to: "on the 18th, …", not "on the 18th floor". */
export function isDayEnd(tokens: readonly Token[], next: number): boolean {
  const after = follower(tokens, next);
  return after.kind === "mark" ? (after.text !== "-" || after.gap) && after.text !== "%" : AFTER_DAY.has(after.text);
}
