import type { Calendar } from "../../units/period.ts";
import type { Parsed, TimeNode, YearRef } from "./node.ts";
import { hasSuffix, readOrdinal, readSpelled, standsAlone } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { COUNTED_NOUNS, NUMBERED_THINGS } from "./year-company.ts";

/** Years a bare number is taken for when nothing but its size speaks for it. */
const LIKELY = { from: 1900, to: 2050 };

/** Four digits that can be a year and are no piece of another number; whether they are one, the company tells. */
export function readYearDigits(tokens: readonly Token[], at: number): number | null {
  const here = tokenAt(tokens, at);
  if (here.kind !== "number" || here.end - here.start !== 4) return null;
  return here.value >= 1000 && here.value <= 2199 && standsAlone(tokens, at) ? here.value : null;
}

/** A year a date names: "2015", "this year", "the following year", "'87"; no bare number is refused here. */
export function readYearRef(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const digits = readYearDigits(tokens, at);
  if (digits !== null) return countsThings(tokens, at) ? null : { node: { by: "stated", year: digits }, next: at + 1 };
  return readShortYear(tokens, at) ?? readRelativeYear(tokens, at) ?? readYearInWords(tokens, at);
}

/** "this year", "the previous year", "that year"; "the year" only where `bare` allows it. */
export function readRelativeYear(tokens: readonly Token[], at: number, bare = false): Parsed<YearRef> | null {
  const start = tokenAt(tokens, at).text === "the" ? at + 1 : at;
  const which = tokenAt(tokens, start);
  if (which.lexeme.unit === "year" && start > at && bare && !which.lexeme.plural) {
    return { node: { by: "anchor", offset: 0 }, next: start + 1 };
  }
  const unit = follower(tokens, start + 1).text === "calendar" ? start + 2 : start + 1;
  const year = follower(tokens, unit);
  if (which.lexeme.which === undefined || year.lexeme.unit !== "year" || year.lexeme.plural) return null;
  return { node: yearBy(which.text, which.lexeme.which), next: unit + 1 };
}

const ANCHORED: ReadonlySet<string> = new Set([
  "previous",
  "prior",
  "preceding",
  "following",
  "subsequent",
  "same",
  "that",
]);

/** True for the words that count from the period last spoken of ("the previous year"), not from the date of the text. */
export function countsFromAnchor(which: string): boolean {
  return ANCHORED.has(which);
}

function yearBy(which: string, offset: number): YearRef {
  return { by: countsFromAnchor(which) ? "anchor" : "reference", offset };
}

/** "'87", and "87" where `of` stands before it. */
function readShortYear(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const quoted = tokenAt(tokens, at).text === "'" ? at + 1 : at;
  const digits = tokenAt(tokens, quoted);
  if (digits.kind !== "number" || digits.end - digits.start !== 2 || !standsAlone(tokens, quoted)) return null;
  if (quoted === at ? tokenAt(tokens, at - 1).text !== "of" : digits.gap) return null;
  return { node: { by: "stated", year: fullYear(digits.value) }, next: quoted + 1 };
}

/** The century of a two-digit year: 30–99 is the last one, as most style guides and spreadsheets pivot. */
export function fullYear(short: number): number {
  return short >= 30 ? 1900 + short : 2000 + short;
}

/** "nineteen ninety-six", "two thousand and fifteen". */
export function readYearInWords(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const head = tokenAt(tokens, at).lexeme.cardinal;
  if (head === 2 && follower(tokens, at + 1).text === "thousand") return readTwoThousands(tokens, at + 2);
  if (head === undefined || head < 13 || head > 20) return null;
  const hundred = follower(tokens, at + 1).lexeme.cardinal === 100;
  const tail = readSpelled(tokens, hundred ? at + 2 : at + 1);
  if (!tail || tail.value < 10) return null;
  return { node: { by: "stated", year: head * 100 + tail.value }, next: tail.next };
}

function readTwoThousands(tokens: readonly Token[], at: number): Parsed<YearRef> {
  const and = follower(tokens, at).text === "and";
  const tail = readSpelled(tokens, and ? at + 1 : at);
  if (!tail) return { node: { by: "stated", year: 2000 }, next: at };
  return { node: { by: "stated", year: 2000 + tail.value }, next: tail.next };
}

/** A year standing by itself, "2014" or "this year", with "early", "mid-" or "late" before it. */
export function ruleYear(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at);
  if (here.lexeme.part) return readYearPart(tokens, at);
  if (here.text === "year" || here.text === "cy" || here.text === "calendar") return readNamedYear(tokens, at);
  if (here.kind === "number") {
    const year = readYearDigits(tokens, at);
    return year !== null && isYear(tokens, at, year) ? yearNode({ by: "stated", year }, at + 1) : null;
  }
  const relative = readRelativeYear(tokens, at);
  if (relative) return yearNode(relative.node, relative.next);
  const worded = LEADS_YEAR.has(tokenAt(tokens, at - 1).text) ? readYearInWords(tokens, at) : null;
  if (!worded || worded.next === at + 2 || countsThings(tokens, worded.next - 1)) return null;
  return yearNode(worded.node, worded.next);
}

function yearNode(year: YearRef, next: number): Parsed {
  return { node: { kind: "year", year, part: null }, next };
}

/** "early 2015", "mid-2016", "late last year". */
function readYearPart(tokens: readonly Token[], at: number): Parsed | null {
  const part = tokenAt(tokens, at).lexeme.part ?? null;
  const year = readYearRef(tokens, follower(tokens, at + 1).text === "-" ? at + 2 : at + 1);
  return year && { node: { kind: "year", year: year.node, part }, next: year.next };
}

/** "the year 2008", "year of 2008", "cy18", "calendar year 2008". */
function readNamedYear(tokens: readonly Token[], at: number): Parsed | null {
  let next = tokenAt(tokens, at).text === "calendar" ? at + 2 : at + 1;
  if (next === at + 2 && follower(tokens, at + 1).text !== "year") return null;
  if (follower(tokens, next).text === "of") next += 1;
  const year = readYearDigits(tokens, next);
  if (year !== null) return yearNode({ by: "stated", year }, next + 1);
  const short = follower(tokens, next);
  const glued = !short.gap && short.kind === "number" && short.end - short.start === 2;
  return glued && tokenAt(tokens, at).text === "cy"
    ? yearNode({ by: "stated", year: fullYear(short.value) }, next + 1)
    : null;
}

const LEADS_YEAR: ReadonlySet<string> = new Set(
  "in since until till by from of during year before after between and to through early mid late for".split(" "),
);

/** Whether four digits without a month are a year: not the number of a room, not a count of things. */
export function isYear(tokens: readonly Token[], at: number, year: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (!tokenAt(tokens, at).gap && /^[-/.\p{L}]+$/u.test(before.text) && before.text !== "--") return false;
  const after = tokenAt(tokens, at + 1);
  if (!after.gap && (after.kind === "word" || after.text === "/" || isDashed(tokens, at))) return false;
  if (NUMBERED_THINGS.has(before.text === "." ? tokenAt(tokens, at - 2).text : before.text)) return false;
  if (countsThings(tokens, at)) return false;
  return LEADS_YEAR.has(before.text) || (year >= LIKELY.from && year <= LIKELY.to);
}

/** A dash and digits follow that make neither a range nor a date: "2010-2015-86". */
function isDashed(tokens: readonly Token[], at: number): boolean {
  const digits = tokenAt(tokens, at + 2);
  return tokenAt(tokens, at + 1).text === "-" && digits.kind === "number" && !digits.gap;
}

/** True when the number counts what follows: "2000 pieces", "1998 won"; "in 2014 exports rose" does not. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const noun = follower(tokens, at + 1);
  if (noun.kind !== "word" || noun.capital || !noun.gap) return false;
  if (COUNTED_NOUNS.has(noun.text)) return true;
  if (!isPlural(noun.text)) return false;
  const before = tokenAt(tokens, at - 1);
  const round = tokenAt(tokens, at).value % 100 === 0;
  const dated =
    before.lexeme.month !== undefined ||
    before.lexeme.season !== undefined ||
    before.text === "," ||
    (before.value >= 1 && before.value <= 31);
  if (LEADS_YEAR.has(before.text) || dated) return round;
  return before.text !== "the" && before.text !== "s" && before.text !== "'";
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && word !== "was" && word !== "has";
}

/** "the 1990s", "mid-1990s", "the nineties", "this decade", "the past decade", "the 19th century". */
export function ruleDecade(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at);
  if (here.lexeme.part) {
    const decade = readDecade(tokens, follower(tokens, at + 1).text === "-" ? at + 2 : at + 1);
    return decade?.node.kind === "years" ? { ...decade, node: { ...decade.node, part: here.lexeme.part } } : null;
  }
  return readDecade(tokens, at);
}

function readDecade(tokens: readonly Token[], at: number): Parsed | null {
  return readDecadeDigits(tokens, at) ?? readDecadeWord(tokens, at) ?? readCentury(tokens, at);
}

function readDecadeDigits(tokens: readonly Token[], start: number): Parsed | null {
  const at = tokenAt(tokens, start).text === "'" && !tokenAt(tokens, start + 1).gap ? start + 1 : start;
  const here = tokenAt(tokens, at);
  const quoted = tokenAt(tokens, at + 1).text === "'" ? at + 2 : at + 1;
  const s = tokenAt(tokens, quoted);
  if (s.text !== "s" || here.kind !== "number" || here.value % 10 !== 0 || !standsAlone(tokens, at)) return null;
  const long = here.end - here.start === 4 && here.value >= 1000 && here.value <= 2199;
  const short = here.end - here.start === 2 && here.value >= 20;
  // "2010's harvest" is one year's; "the 1990's" is ten.
  if (!long && !short) return null;
  const before = tokenAt(tokens, at - 1);
  if (quoted === at + 2 && before.text !== "the") return null;
  if (short && isAgeOrDegrees(tokens, at)) return null;
  if (short && s.gap && before.text !== "in" && before.text !== "the" && !before.lexeme.part) return null;
  return years(long ? here.value : fullYear(here.value), 10, quoted + 1);
}

const OWNED: ReadonlySet<string> = new Set("their his her my your our its".split(" "));
const WARMTHS: ReadonlySet<string> = new Set("temperature temperatures degrees highs lows heat mercury".split(" "));

/** "the over-80s", "in their early 20s", "temperatures in the 80s". */
function isAgeOrDegrees(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.text === "-" && /^(?:over|under)$/.test(tokenAt(tokens, at - 2).text)) return true;
  if (/^(?:over|under)$/.test(before.text)) return true;
  const owner = before.lexeme.part ? (tokenAt(tokens, at - 2).text === "-" ? at - 3 : at - 2) : at - 1;
  if (OWNED.has(tokenAt(tokens, owner).text)) return true;
  for (let index = at - 1; index > at - 8; index -= 1) if (WARMTHS.has(tokenAt(tokens, index).text)) return true;
  return false;
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** Decades by their names. */
export const DECADE_STARTS: readonly string[] = Object.keys(DECADES);

function readDecadeWord(tokens: readonly Token[], at: number): Parsed | null {
  const before = tokenAt(tokens, at - 1);
  const first = DECADES[tokenAt(tokens, at).text];
  // "in her sixties" is an age.
  if (first === undefined || !(before.text === "the" || before.text === "in" || before.lexeme.part)) return null;
  return years(first, 10, at + 1);
}

function readCentury(tokens: readonly Token[], at: number): Parsed | null {
  const nth = readOrdinal(tokens, at);
  if (!nth || nth.value > 22) return null;
  const unit = follower(tokens, nth.next).text === "-" ? nth.next + 1 : nth.next;
  if (follower(tokens, unit).lexeme.unit !== "century") return null;
  return years((nth.value - 1) * 100, 100, unit + 1);
}

function years(first: number, count: number, next: number): Parsed {
  return { node: { kind: "years", first: Math.max(first, 1), last: first + count - 1, part: null }, next };
}

/** "1970-99" is a run of years, "2015-86" none. */
const LONGEST_RUN = 40;

/** Two digits that end a year range or a year written over two: the 13 of "2011-13", the 16 of "2015/16". */
export function readSecondYear(tokens: readonly Token[], at: number, first: number): number | null {
  const here = tokenAt(tokens, at);
  if (here.kind !== "number" || here.gap || !standsAlone(tokens, at)) return null;
  const after = tokenAt(tokens, at + 1);
  if (!after.gap && (after.kind === "word" || after.text === "-" || after.text === "/") && !hasSuffix(tokens, at))
    return null;
  if (here.end - here.start === 4) return here.value > first ? here.value : null;
  if (here.end - here.start !== 2) return null;
  const last = first - (first % 100) + here.value;
  if (last > first) return last - first <= LONGEST_RUN ? last : null;
  return here.value === (first + 1) % 100 ? first + 1 : null;
}

/** The span of two years as one node of a calendar. */
export function namedYear(first: number, last: number, calendar: Calendar, firstMonth: number | null): TimeNode {
  return { kind: "named-year", first, last, calendar, firstMonth };
}
