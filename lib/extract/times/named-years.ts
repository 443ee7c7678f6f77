import type { Calendar } from "../../units/period.ts";
import { isMonthHere, readMonthName } from "./months.ts";
import type { Parsed } from "./node.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { fullYear, namedYear, readRelativeYear, readSecondYear, readYearDigits } from "./years.ts";

/** Words that name a calendar before "year" or "season", and what it counts. */
const CALENDARS: Readonly<Record<string, Calendar>> = {
  marketing: "marketing",
  crop: "marketing",
  harvest: "marketing",
  agricultural: "marketing",
  fiscal: "fiscal",
  financial: "fiscal",
  budget: "fiscal",
  tax: "fiscal",
  school: "fiscal",
  academic: "fiscal",
};

const SEASONS: ReadonlySet<string> = new Set(
  "early main growing planting cropping harvest crop lean dry rainy wet winter spring".split(" "),
);

/** Words a year of another calendar can begin with. */
export const CALENDAR_STARTS: readonly string[] = [...Object.keys(CALENDARS), "fy", "sy", "my"];

/** Words a crop's season can begin with. */
export const SEASON_STARTS: readonly string[] = [...SEASONS];

/** "the 2015/16 marketing year (November/October)", "2013/14 crop", "2015/16". */
export function ruleSplitYear(tokens: readonly Token[], at: number): Parsed | null {
  const first = readYearDigits(tokens, at);
  if (
    first === null ||
    isJoined(tokens, at) ||
    !/^[-/]$/.test(tokenAt(tokens, at + 1).text) ||
    tokenAt(tokens, at + 1).gap
  )
    return null;
  const last = readSecondYear(tokens, at + 2, first);
  if (last === null) return null;
  const named = readCalendarAfter(tokens, at + 3);
  const slash = tokenAt(tokens, at + 1).text === "/";
  // "2011-13" without a word for it is a run of calendar years; "2015/16" one year over two.
  if (!named && (!slash || last !== first + 1))
    return { node: { kind: "range", from: stated(first), to: stated(last) }, next: at + 3 };
  const calendar = named?.node ?? "marketing";
  const months = readMonthPair(tokens, named?.next ?? at + 3);
  return { node: namedYear(first, last, calendar, months?.node ?? null), next: months?.next ?? named?.next ?? at + 3 };
}

/** A digit and a dash stand before it: "138-2010-2015". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return !tokenAt(tokens, at).gap && /^[-/.]$/.test(before.text) && tokenAt(tokens, at - 2).kind === "number";
}

function stated(year: number) {
  return { kind: "year", year: { by: "stated", year }, part: null } as const;
}

/** "marketing year", "crop season", "main season" after the digits. */
function readCalendarAfter(tokens: readonly Token[], at: number): Parsed<Calendar> | null {
  const word = follower(tokens, at);
  const unit = follower(tokens, at + 1);
  if (word.text === "season") return { node: "season", next: at + 1 };
  if (unit.lexeme.unit === "year" && CALENDARS[word.text])
    return { node: CALENDARS[word.text] ?? "marketing", next: at + 2 };
  if (unit.lexeme.unit === "season" && SEASONS.has(word.text)) return { node: "season", next: at + 2 };
  return word.text === "marketing" ? { node: "marketing", next: at + 1 } : null;
}

/** "(November/October)", "(July-June)": the first month of the year so described. */
export function readMonthPair(tokens: readonly Token[], at: number): Parsed<number> | null {
  const open = follower(tokens, at).text === "(" ? at + 1 : at;
  const from = open > at ? readMonthName(tokens, open) : null;
  if (!from || !/^[-/]$/.test(tokenAt(tokens, from.next).text)) return null;
  const to = readMonthName(tokens, from.next + 1);
  if (!to || (to.node % 12) + 1 !== from.node || tokenAt(tokens, to.next).text !== ")") return null;
  return { node: from.node, next: to.next + 1 };
}

/** "marketing year 2015/16", "fiscal 2014", "FY2013/14", "crop year 2015", "the last fiscal year". */
export function ruleNamedYear(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at);
  if (here.text === "fy" || here.text === "sy" || here.text === "my") return readCoded(tokens, at);
  const relative = readRelativeNamed(tokens, at);
  if (relative) return relative;
  const calendar = CALENDARS[here.text];
  if (!calendar) return null;
  const unit = follower(tokens, at + 1).lexeme.unit === "year" ? at + 2 : at + 1;
  if (unit === at + 1 && here.text !== "fiscal" && here.text !== "marketing") return null;
  const year = readYears(tokens, follower(tokens, unit).text === "of" ? unit + 1 : unit);
  if (!year) return null;
  const months = readMonthPair(tokens, year.next);
  return { node: namedYear(...year.node, calendar, months?.node ?? null), next: months?.next ?? year.next };
}

/** "this school year", "last fiscal year", "the current marketing year". */
function readRelativeNamed(tokens: readonly Token[], at: number): Parsed | null {
  const which = tokenAt(tokens, at).lexeme.which;
  const calendar = CALENDARS[follower(tokens, at + 1).text];
  if (which === undefined || !calendar || follower(tokens, at + 2).lexeme.unit !== "year") return null;
  return { node: { kind: "vague" }, next: at + 3 };
}

function readYears(tokens: readonly Token[], at: number): Parsed<readonly [number, number]> | null {
  const first = readYearDigits(tokens, at);
  if (first === null) return null;
  const mark = tokenAt(tokens, at + 1);
  const last = /^[-/]$/.test(mark.text) && !mark.gap ? readSecondYear(tokens, at + 2, first) : null;
  return last === null ? { node: [first, first], next: at + 1 } : { node: [first, last], next: at + 3 };
}

/** "FY2014", "FY 2013/14", "FY15". */
function readCoded(tokens: readonly Token[], at: number): Parsed | null {
  if (tokenAt(tokens, at).text === "my" && tokenAt(tokens, at + 1).gap) return null;
  const calendar = tokenAt(tokens, at).text === "my" ? "marketing" : "fiscal";
  const years = readYears(tokens, at + 1);
  if (years) return { node: namedYear(...years.node, calendar, null), next: years.next };
  const short = tokenAt(tokens, at + 1);
  if (short.gap || short.kind !== "number" || short.end - short.start !== 2) return null;
  const year = fullYear(short.value);
  return { node: namedYear(year, year, calendar, null), next: at + 2 };
}

/** "the 2015 main season", "early season of 2015", "the 2015 crop year", "the 2014 marketing year". */
export function ruleCropSeason(tokens: readonly Token[], at: number): Parsed | null {
  const year = readYearDigits(tokens, at);
  if (year !== null) {
    const named = readCalendarAfter(tokens, at + 1);
    const months = named && readMonthPair(tokens, named.next);
    return named && { node: namedYear(year, year, named.node, months?.node ?? null), next: months?.next ?? named.next };
  }
  if (!SEASONS.has(tokenAt(tokens, at).text) || follower(tokens, at + 1).lexeme.unit !== "season") return null;
  const of = follower(tokens, at + 2).text === "of" || follower(tokens, at + 2).text === "in" ? at + 3 : at + 2;
  const years = readYears(tokens, of);
  if (years) return { node: namedYear(...years.node, "season", null), next: years.next };
  const relative = of === at + 3 ? readRelativeYear(tokens, of) : null;
  return relative && { node: { kind: "year", year: relative.node, part: null }, next: relative.next };
}

/** True when a month's name opens a pair such as "November/October" that only describes a marketing year. */
export function isMonthPair(tokens: readonly Token[], at: number): boolean {
  return isMonthHere(tokens, at) && readMonthPair(tokens, at - 1) !== null;
}
