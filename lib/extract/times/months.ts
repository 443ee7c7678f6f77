import type { Parsed, YearRef } from "./node.ts";
import { hasSuffix, readDay, readOrdinal } from "./numbers.ts";
import { follower, NO_TOKEN, type Token, tokenAt } from "./tokens.ts";
import type { Part } from "./words.ts";
import { countsFromAnchor, readRelativeYear, readSecondYear, readYearDigits, readYearRef } from "./years.ts";

/** A month's name with the full stop of its abbreviation; company is not asked for. */
export function readMonthName(tokens: readonly Token[], at: number): Parsed<number> | null {
  const { lexeme, text } = tokenAt(tokens, at);
  if (lexeme.month === undefined) return null;
  const stop = tokenAt(tokens, at + 1);
  const abbreviated = text.length < 5 && text !== "may" && text !== "june" && text !== "july";
  return { node: lexeme.month, next: abbreviated && stop.text === "." && !stop.gap ? at + 2 : at + 1 };
}

/** Words after which even a lower-case "may" is the month. */
const SURE_LEADS: ReadonlySet<string> = new Set("in of since until till by from mid early late last next".split(" "));

/** Whether a month's name is one here: "may" the verb, "Jan" the name and the "Arduous March" are not. */
export function isMonthHere(tokens: readonly Token[], at: number): boolean {
  const here = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (here.lexeme.shy !== true)
    return here.capital || here.text !== "august" || before.lexeme.leads === true || dated(tokens, at);
  if (SURE_LEADS.has(before.text) || before.lexeme.part || dated(tokens, at)) return true;
  if (!here.capital) return false;
  if (opensRange(tokens, at) || before.text === "-" || before.text === "/" || before.text === "(") return true;
  if (/^\w{2,9}est$/.test(before.text) || before.text === "record") return true;
  if (before.lexeme.which !== undefined || before.lexeme.weekday !== undefined || before.text === "s") return true;
  if (before.lexeme.leads) return before.text !== "as" && before.text !== "than";
  return before.text === "the" && here.text !== "may";
}

/** A day or a year follows the month's name; after a lower-case "may" only one that cannot be a count. */
function dated(tokens: readonly Token[], at: number): boolean {
  const name = readMonthName(tokens, at);
  if (!name) return false;
  const { text, capital } = tokenAt(tokens, at);
  const mark = follower(tokens, name.next).text;
  if (mark === "," || mark === "-" || mark === "/") return readYearDigits(tokens, name.next + 1) !== null;
  const number = follower(tokens, name.next);
  if (mark === "'" && !tokenAt(tokens, name.next + 1).gap && tokenAt(tokens, name.next + 1).kind === "number")
    return true;
  if (number.kind !== "number")
    return isOrdinalDay(tokens, mark === "the" ? name.next + 1 : name.next, text === "may" && !capital);
  if (readYearDigits(tokens, name.next) !== null) return true;
  return number.value <= 31 && (text !== "may" || capital || hasSuffix(tokens, name.next));
}

/** "fourth", "twenty nine": a day in words, of two words where one could be a verb's company. */
function isOrdinalDay(tokens: readonly Token[], at: number, modal: boolean): boolean {
  if (modal || tokenAt(tokens, at).lines > 1) return false;
  const spelled = readDay(tokens, at, true);
  return spelled !== null && (readOrdinal(tokens, at) !== null || spelled.next > at + 1);
}

/** "May to September", "Jan-Feb 2017", "Mar/Apr". */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const name = readMonthName(tokens, at);
  const joint = name ? follower(tokens, name.next).text : "";
  return (
    name !== null &&
    ["-", "/", "to", "through", "until"].includes(joint) &&
    follower(tokens, name.next + 1).lexeme.month !== undefined
  );
}

/** The year after a month or date: "July 2013", "July, 2013", "July of last year", "June of next year", "Dec-2018". */
export function readTrailingYear(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const mark = follower(tokens, at);
  if (mark === NO_TOKEN) return null;
  if (mark.text === ",") {
    const stated = readYearDigits(tokens, at + 1);
    return stated !== null && follower(tokens, at + 1).kind === "number"
      ? { node: { by: "stated", year: stated }, next: at + 2 }
      : null;
  }
  if ((mark.text === "-" || mark.text === "/") && !mark.gap) {
    const stated = tokenAt(tokens, at + 1).gap ? null : readYearDigits(tokens, at + 1);
    return stated === null ? null : { node: { by: "stated", year: stated }, next: at + 2 };
  }
  if (mark.text === "of") return readYearRef(tokens, at + 1) ?? readRelativeYear(tokens, at + 1, true);
  if (mark.text === "in") return readStatedOrNear(tokens, at + 1);
  if (mark.lines > 0 && mark.kind === "number") return null;
  return readYearRef(tokens, at);
}

/** After "in": "april in 2016", not "in April in the following year of …". */
function readStatedOrNear(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const year = readYearRef(tokens, at);
  return year?.node.by === "stated" ? year : null;
}

/** "July", "early October", "June of next year", "last March", "mid-November", "2017 April". */
export function ruleMonth(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readLead(tokens, at);
  const name = readMonthName(tokens, lead.next);
  if (!name) return readYearThenMonth(tokens, at);
  if (lead.next === at ? !isMonthHere(tokens, at) : isVerbAfter(tokens, lead.next)) return null;
  const year = lead.node.which === null ? readTrailingYear(tokens, name.next) : null;
  return {
    node: { kind: "months", first: name.node, count: 1, year: year?.node ?? null, ...lead.node, unit: "month" },
    next: year?.next ?? name.next,
  };
}

/** "This may be", "that march": a lower-case word after "this" is no month. */
function isVerbAfter(tokens: readonly Token[], at: number): boolean {
  const { text, capital } = tokenAt(tokens, at);
  return !capital && (text === "may" || text === "march") && !SURE_LEADS.has(tokenAt(tokens, at - 1).text);
}

/** Words before a month or season: "early", "mid-", "last", "this", "late last". */
function readLead(
  tokens: readonly Token[],
  at: number,
): Parsed<{ readonly part: Part | null; readonly which: number | null }> {
  const part = tokenAt(tokens, at).lexeme.part ?? null;
  let next = part ? at + 1 : at;
  if (part && tokenAt(tokens, next).text === "-") next += 1;
  const which = tokenAt(tokens, next);
  if (which.lexeme.which === undefined || countsFromAnchor(which.text)) return { node: { part, which: null }, next };
  return { node: { part, which: which.lexeme.which }, next: next + 1 };
}

/** "2017 April"; "2015-12" where the second number cannot end a run of years. */
function readYearThenMonth(tokens: readonly Token[], at: number): Parsed | null {
  const year = readYearDigits(tokens, at);
  if (year === null) return readMonthThenYear(tokens, at);
  const number = readGlued(tokens, at, 2);
  if (number !== null && number >= 1 && number <= 12 && readSecondYear(tokens, at + 2, year) === null) {
    return { node: months(number, 1, "month", { by: "stated", year }), next: at + 3 };
  }
  const name = readMonthName(tokens, at + 1);
  if (!name || readOrdinal(tokens, name.next) || tokenAt(tokens, at + 1).text === "may") return null;
  return { node: { ...months(name.node, 1, "month", { by: "stated", year }) }, next: name.next };
}

/** "12-2015". */
function readMonthThenYear(tokens: readonly Token[], at: number): Parsed | null {
  const { value, start, end, kind } = tokenAt(tokens, at);
  if (kind !== "number" || end - start > 2 || !(value >= 1 && value <= 12)) return null;
  const year = readGlued(tokens, at, 4);
  return year === null || year < 1900
    ? null
    : { node: months(value, 1, "month", { by: "stated", year }), next: at + 3 };
}

/** The number of so many digits at most behind a dash or slash, with nothing written before or after the two. */
function readGlued(tokens: readonly Token[], at: number, digits: number): number | null {
  const [mark, number, after] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2), tokenAt(tokens, at + 3)];
  if (mark.text !== "-" || mark.gap || number.gap || number.kind !== "number" || isJoinedBefore(tokens, at))
    return null;
  if (!after.gap && (after.kind !== "mark" || /^[-/%:]$/.test(after.text))) return null;
  const length = number.end - number.start;
  return (digits === 4 ? length === 4 : length <= digits) ? number.value : null;
}

/** Something is written to the number: a phone number, a code. */
function isJoinedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return !tokenAt(tokens, at).gap && (before.kind !== "mark" || /^[-/.,:+#$_]$/.test(before.text));
}

export function months(
  first: number,
  count: number,
  unit: "month" | "quarter" | "half" | "season",
  year: YearRef | null,
) {
  return { kind: "months", first, count, year, part: null, which: null, unit } as const;
}

const NOT_SEASONS: ReadonlySet<string> = new Set(
  "wheat barley crop crops olympics olympic games palace school camp camps solstice break onion onions roll rolls".split(
    " ",
  ),
);

/** "this summer", "the fall", "summer 2014", "last winter"; "a -1% fall in 2013" and "winter wheat" are none. */
export function ruleSeason(tokens: readonly Token[], at: number): Parsed | null {
  const lead = readLead(tokens, at);
  const here = tokenAt(tokens, lead.next);
  if (here.lexeme.season === undefined || NOT_SEASONS.has(follower(tokens, lead.next + 1).text)) return null;
  const year = lead.node.which === null ? readTrailingYear(tokens, lead.next + 1) : null;
  const joint = tokenAt(tokens, lead.next + 1).text;
  const stated = year !== null && joint !== "in" && (year.node.by === "stated" || joint === "of");
  if (!stated && lead.next === at && !isSeasonHere(tokens, at)) return null;
  return {
    node: { ...months(here.lexeme.season, 3, "season", stated ? year.node : null), ...lead.node },
    next: stated ? year.next : lead.next + 1,
  };
}

/** "this", "the" or a preposition before the first of two seasons. */
function isTold({ lexeme, text }: Token): boolean {
  return lexeme.which !== undefined || lexeme.leads === true || text === "the";
}

const SEASON_LEADS: ReadonlySet<string> = new Set(
  "in during by since until till throughout over through from before after and for each every or".split(" "),
);

/** Bare "fall" and "spring" want a preposition that speaks of time: "during the fall", "in spring". */
function isSeasonHere(tokens: readonly Token[], at: number): boolean {
  const after = follower(tokens, at + 1).text;
  const the = tokenAt(tokens, at - 1).text === "the";
  const before = tokenAt(tokens, the ? at - 2 : at - 1);
  if (tokenAt(tokens, at).lexeme.shy !== true) return the || SEASON_LEADS.has(before.text) || before.text === "a";
  if (after === "in" || after === "of" || after === "-" || after === "'") return false;
  if (before.text === "and")
    return tokenAt(tokens, at - 2).lexeme.season !== undefined && isTold(tokenAt(tokens, at - 3));
  return before.text !== "or" && before.text !== "for" && SEASON_LEADS.has(before.text);
}
