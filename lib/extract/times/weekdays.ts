import type { Parsed } from "./node.ts";
import { follower, NO_TOKEN, type Token, tokenAt } from "./tokens.ts";

/** "Saturday", "last Monday", "Tuesday of next week", "next week on Friday", "Wednesday evening". */
export function ruleWeekday(tokens: readonly Token[], at: number): Parsed | null {
  const week = readWeek(tokens, at);
  if (week) {
    const on = follower(tokens, week.next);
    const named = on.text === "on" || on.text === "-" || on.text === "," ? week.next + 1 : week.next;
    const weekday = follower(tokens, named) === NO_TOKEN ? null : readWeekdayName(tokens, named);
    return weekday && { node: node(weekday.node, { week: week.node }), next: partOfDay(tokens, weekday.next) };
  }
  return readWeekday(tokens, at);
}

function node(weekday: number, known: { readonly week?: number; readonly nearest?: -1 | 1 }) {
  return { kind: "weekday", weekday, week: known.week ?? null, nearest: known.nearest ?? null } as const;
}

function readWeekday(tokens: readonly Token[], at: number): Parsed | null {
  const which = readWhich(tokens, at);
  const name = readWeekdayName(tokens, which.next);
  if (!name || (which.next === at && !isWeekdayHere(tokens, at))) return null;
  const end = partOfDay(tokens, name.next);
  if (which.node !== null) return { node: node(name.node, which.node), next: end };
  const of = follower(tokens, end).text === "of" ? end + 1 : end;
  const week = readWeek(tokens, follower(tokens, of).text === "the" ? of + 1 : of);
  return week
    ? { node: node(name.node, { week: week.node }), next: week.next }
    : { node: node(name.node, {}), next: end };
}

/** "this past", "upcoming" name the nearest such day; "next" and "last" one in the next or last week. */
function readWhich(
  tokens: readonly Token[],
  at: number,
): Parsed<{ readonly week?: number; readonly nearest?: -1 | 1 } | null> {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (first.text === "this" && (second.lexeme.which === -1 || second.lexeme.which === 1)) {
    return { node: { nearest: second.lexeme.which }, next: at + 2 };
  }
  if (first.text === "that" || first.text === "same") return { node: null, next: at };
  if (first.text === "past") return { node: { nearest: -1 }, next: at + 1 };
  if (first.text === "coming" || first.text === "upcoming") return { node: { nearest: 1 }, next: at + 1 };
  if (first.lexeme.which === undefined) return { node: null, next: at };
  return { node: { week: first.lexeme.which }, next: at + 1 };
}

/** "next week", "the following week", "this week" as weeks from the reference's. */
function readWeek(tokens: readonly Token[], at: number): Parsed<number> | null {
  const which = tokenAt(tokens, at).lexeme.which;
  const unit = follower(tokens, at + 1);
  return which !== undefined && unit.lexeme.unit === "week" && !unit.lexeme.plural
    ? { node: which, next: at + 2 }
    : null;
}

function readWeekdayName(tokens: readonly Token[], at: number): Parsed<number> | null {
  const { lexeme, text } = tokenAt(tokens, at);
  if (lexeme.weekday === undefined || lexeme.plural) return null;
  const stop = tokenAt(tokens, at + 1);
  return { node: lexeme.weekday, next: !text.endsWith("day") && stop.text === "." && !stop.gap ? at + 2 : at + 1 };
}

/** Short names want company ("Sat" and "Sun" are words, "Wed" a verb); full ones are weekdays unless part of a name. */
function isWeekdayHere(tokens: readonly Token[], at: number): boolean {
  const here = tokenAt(tokens, at);
  if (here.lexeme.shy !== true) return true;
  const before = tokenAt(tokens, at - 1);
  return (
    here.capital && (before.text === "on" || before.text === "or" || before.text === "until" || before.text === "by")
  );
}

/** The index after "morning", "evening" and the like. */
export function partOfDay(tokens: readonly Token[], at: number): number {
  const early = follower(tokens, at).lexeme.part && follower(tokens, at + 1).lexeme.partOfDay ? at + 1 : at;
  return follower(tokens, early).lexeme.partOfDay && follower(tokens, early).text !== "noon" ? early + 1 : at;
}

/** "today", "yesterday", "tomorrow night", "this morning", "last night". */
export function ruleNearDay(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at);
  if (here.text === "overnight" && isOfTheNight(tokens, at)) return null;
  if (here.lexeme.day !== undefined) {
    return { node: dayAway(here.lexeme.day), next: partOfDay(tokens, at + 1) };
  }
  const daytime = follower(tokens, at + 1);
  if (!daytime.lexeme.partOfDay) return null;
  if (here.text === "this") return { node: dayAway(0), next: at + 2 };
  return here.text === "last" && daytime.text === "night" ? { node: dayAway(-1), next: at + 2 } : null;
}

/** "an overnight stay", "overnight trading", "overnight on Friday": of a night, or one that is told otherwise. */
function isOfTheNight(tokens: readonly Token[], at: number): boolean {
  const after = follower(tokens, at + 1);
  const dated = follower(tokens, at + 2).lexeme.weekday !== undefined;
  return (after.kind === "word" && !after.lexeme.leads) || dated || after.text === "-";
}

function dayAway(offset: number) {
  return { kind: "unit", unit: "day", offset, by: "reference", part: null } as const;
}
