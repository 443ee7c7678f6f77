import { isRealDay } from "../../units/calendar.ts";
import { type DayNode, dayNode, readDayLead } from "./dates.ts";
import { readMonthName, readTrailingYear } from "./months.ts";
import type { Parsed } from "./node.ts";
import { goesOn } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { fullYear } from "./years.ts";

/** "2015-11-10", "10/1/2018", "08-26-2015", "23.04.2022", "22/Jan/2019", "2020/23/Sep", "20161016". */
export function ruleNumericDate(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readDayLead(tokens, at);
  const first = tokenAt(tokens, lead.next);
  if (first.kind !== "number" && first.lexeme.month === undefined) return null;
  return (
    readEightDigits(tokens, lead.next) ??
    readThreeParts(tokens, lead.next, lead.node) ??
    readTwoParts(tokens, lead.next, lead.node)
  );
}

function readEightDigits(tokens: readonly Token[], at: number): Parsed | null {
  const { text } = tokenAt(tokens, at);
  if (!/^(?:19|20)\d{6}$/.test(text)) return null;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  return isRealDay(year, month, day) ? { node: dated(year, month, day, {}), next: at + 1 } : null;
}

function dated(year: number, month: number, day: number, known: Partial<DayNode>): DayNode {
  return dayNode(day, { ...known, year: { by: "stated", year }, month });
}

interface DatePart {
  readonly value: number;
  readonly digits: number;
  readonly named: boolean;
}

function readPart(tokens: readonly Token[], at: number): Parsed<DatePart> | null {
  const here = tokenAt(tokens, at);
  if (here.kind === "number") {
    const digits = here.end - here.start;
    return digits <= 4 ? { node: { value: here.value, digits, named: false }, next: at + 1 } : null;
  }
  const name = readMonthName(tokens, at);
  return name && { node: { value: name.node, digits: 0, named: true }, next: name.next };
}

/** Three parts with one separator between them, or a year and two numbers with spaces. */
function readThreeParts(tokens: readonly Token[], at: number, known: Partial<DayNode>): Parsed | null {
  const a = readPart(tokens, at);
  const mark = a && tokenAt(tokens, a.next);
  if (!a || !mark || isInsideNumber(tokens, at)) return null;
  const spaced = a.node.digits === 4 && mark.gap && mark.kind === "number";
  if (!spaced && (mark.gap || !/^[-/.]$/.test(mark.text))) return null;
  const step = spaced ? 0 : 1;
  const b = readPart(tokens, a.next + step);
  if (
    !b ||
    (!spaced &&
      (tokenAt(tokens, a.next + 1).gap || tokenAt(tokens, b.next).text !== mark.text || tokenAt(tokens, b.next).gap))
  )
    return null;
  const c = readPart(tokens, b.next + step);
  if (!c || tokenAt(tokens, b.next + step).gap !== spaced || continues(tokens, c.next, mark.text)) return null;
  const date = arrange([a.node, b.node, c.node], known);
  return date && { node: date, next: c.next };
}

/** A digit, or the same separator and a digit, goes on: a phone number, a version. */
function continues(tokens: readonly Token[], next: number, mark: string): boolean {
  const after = tokenAt(tokens, next);
  const digits = tokenAt(tokens, next + 1);
  if (after.gap || (after.text !== mark && after.text !== ",")) return false;
  // Two full dates with a dash between them are a range.
  return (
    digits.kind === "number" &&
    !digits.gap &&
    !(mark === "-" && digits.end - digits.start <= 2 && tokenAt(tokens, next + 2).text === "-")
  );
}

function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const here = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (here.gap || !/^[-/.,:]$/.test(before.text) || before.gap) return /^[$€£#]$/.test(before.text);
  const earlier = tokenAt(tokens, at - 2);
  if (earlier.kind !== "number" || (before.text === "-" && tokenAt(tokens, at - 3).text === "/")) return false;
  return (
    !(before.text === "-" && earlier.end - earlier.start === 4) && !(before.text === "-" && here.end - here.start === 4)
  );
}

function arrange(parts: readonly [DatePart, DatePart, DatePart], known: Partial<DayNode>): DayNode | null {
  if (parts[1].digits === 4 && !parts[0].named && !parts[2].named) return null;
  const year = parts.find((part) => part.digits === 4) ?? (parts[2].named ? undefined : parts[2]);
  if (!year || (year.digits !== 4 && (year.digits !== 2 || parts.some((part) => part.digits > 2)))) return null;
  const rest = parts.filter((part) => part !== year);
  const [x, y] = rest;
  if (!x || !y || x.digits > 2 || y.digits > 2 || (x.named && y.named)) return null;
  const full = year.digits === 4 ? year.value : fullYear(year.value);
  if (full < 1000 || full > 2199) return null;
  const order = x.named
    ? [x.value, y.value]
    : y.named
      ? [y.value, x.value]
      : monthFirst(x.value, y.value, year === parts[0]);
  const [month = 0, day = 0] = order;
  return isRealDay(full, month, day) ? dated(full, month, day, known) : null;
}

/** Month and day of two numbers: as American writing has them, unless only the other way is a date. After a year the month is first. */
function monthFirst(x: number, y: number, afterYear: boolean): readonly [number, number] {
  return x > 12 && !afterYear ? [y, x] : [x, y];
}

const DATE_LEADS: ReadonlySet<string> = new Set(
  "on from until till by to between before after since this next last through dated and or at back".split(" "),
);

/** "22/04", "4/23" with a preposition or weekday before it, "Oct/2" and "7-6" after a weekday. */
function readTwoParts(tokens: readonly Token[], at: number, known: Partial<DayNode>): Parsed | null {
  const a = readPart(tokens, at);
  const mark = a && tokenAt(tokens, a.next);
  if (!a || !mark || mark.gap || !/^[-/.]$/.test(mark.text) || isInsideNumber(tokens, at)) return null;
  const b = readPart(tokens, a.next + 1);
  if (
    !b ||
    tokenAt(tokens, a.next + 1).gap ||
    continues(tokens, b.next, mark.text) ||
    continues(tokens, b.next, "/") ||
    (a.node.named === b.node.named && a.node.named)
  )
    return null;
  if (
    a.node.digits > 2 ||
    b.node.digits > 2 ||
    !isDateHere(tokens, at, b.next, mark.text, known, a.node.named || b.node.named)
  )
    return null;
  const [month, day] = a.node.named
    ? [a.node.value, b.node.value]
    : b.node.named
      ? [b.node.value, a.node.value]
      : monthFirst(a.node.value, b.node.value, false);
  if (!isRealDay(2000, month, day)) return null;
  const year = follower(tokens, b.next).text === "," ? readTrailingYear(tokens, b.next) : null;
  return { node: dayNode(day, { ...known, month, year: year?.node ?? null }), next: year?.next ?? b.next };
}

function isDateHere(
  tokens: readonly Token[],
  at: number,
  next: number,
  mark: string,
  known: Partial<DayNode>,
  named: boolean,
): boolean {
  const after = tokenAt(tokens, next);
  if (after.text === "%" || after.text === "of" || goesOn(tokens, next - 1) || (!after.gap && after.kind === "word"))
    return false;
  if (named || known.weekday !== undefined || known.which !== undefined) return true;
  if (mark !== "/" || tokenAt(tokens, at).text === "24") return false;
  return DATE_LEADS.has(tokenAt(tokens, at - 1).text) || isAmongDates(tokens, at, next);
}

/** Another such date stands before a comma or dash, or after a dash: "11/20, 11/22", "10/1-11/2". */
function isAmongDates(tokens: readonly Token[], at: number, next: number): boolean {
  const before = /^[-,~]$/.test(tokenAt(tokens, at - 1).text) && tokenAt(tokens, at - 3).text === "/";
  return (
    before ||
    (/^[-,~]$/.test(tokenAt(tokens, next).text) &&
      tokenAt(tokens, next + 1).kind === "number" &&
      tokenAt(tokens, next + 2).text === "/")
  );
}
