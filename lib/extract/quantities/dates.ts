import { ordinalWords } from "../../text/number-words.ts";
import type { Token } from "../../text/tokens.ts";
import { isCapitalised } from "./draft.ts";
import { unitAt } from "./lexicon.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const months = list(`january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec`);
const yearLeads =
  list(`in since during until till before after late early mid circa year years from by of for between and to through than about around
fiscal calendar summer autumn fall winter spring season fy q1 q2 q3 q4 ended ending end beginning january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec`);
const strictYearLeads = list(
  "in since during until till before after late early mid year fiscal ended ending end beginning fy summer autumn winter spring",
);
const weekdays = list("monday tuesday wednesday thursday friday saturday sunday");
const clockZones = list("am pm a.m. p.m. o'clock gmt utc est edt cet bst kst jst pst pdt hrs");
const timeNouns = list("second minute hour day night week fortnight month quarter year decade century");

/** True when the number at `at` is part of a date, a year or a time of day, and counts nothing. */
export function isTemporal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const numeral = token?.numeral;
  if (token === undefined || !numeral) return false;
  if (numeral.shape === "clock") return true;
  if (numeral.shape === "fraction" && isAfterWeekday(tokens, at)) return true;
  if (numeral.shape !== "plain") return isClock(tokens, at);
  return isDayOfMonth(tokens, at) || isYear(tokens, at) || isDecade(tokens, at) || isClock(tokens, at);
}

/** "Friday 5/12", "Sunday, 5/20". */
function isAfterWeekday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.text === "," ? at - 2 : at - 1];
  return before !== undefined && weekdays.has(before.lower) && isCapitalised(before);
}

/** "November 11th", "11 November", "July 4-6", "4 and 5 July", "11th of November". */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  if (!isDay(tokens[at])) return false;
  const before = backOverDays(tokens, at);
  if (isMonth(tokens, before) && !hasUnit(tokens, at)) return true;
  const after = overDays(tokens, at);
  return isMonth(tokens, after) && !tokens[after]?.startsLine;
}

function isDay(token: Token | undefined): boolean {
  const value = token?.numeral?.value ?? 0;
  return token?.numeral?.shape === "plain" && value >= 1 && value <= 31 && token.text.length <= 2;
}

// Steps left over further days and what joins them, to where the month would stand.
function backOverDays(tokens: readonly Token[], at: number): number {
  let to = at - 1;
  for (let steps = 0; steps < 3; steps++) {
    if (tokens[to]?.lower === "the" || tokens[to]?.text === ".") to--;
    if (!joinsDays(tokens[to]) || !isDay(tokens[ordinalLess(tokens, to - 1)])) break;
    to = ordinalLess(tokens, to - 1) - 1;
  }
  return tokens[to]?.text === "." ? to - 1 : to;
}

function ordinalLess(tokens: readonly Token[], at: number): number {
  return isOrdinalEnding(tokens[at]) ? at - 1 : at;
}

function overDays(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  for (let steps = 0; steps < 3; steps++) {
    if (isOrdinalEnding(tokens[to])) to++;
    if (!joinsDays(tokens[to]) || !isDay(tokens[to + 1])) break;
    to += 2;
  }
  return tokens[to]?.lower === "of" ? to + 1 : to;
}

function joinsDays(token: Token | undefined): boolean {
  return (
    token !== undefined && (["-", "–", "to", "and", "or", ",", "through"] as readonly string[]).includes(token.lower)
  );
}

/** True for the "th" of "11th". */
export function isOrdinalEnding(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.spaced && /^(?:st|nd|rd|th)$/u.test(token.lower);
}

// "may" and "march" are verbs unless capitalised or led in by a preposition of dates.
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !months.has(token.lower)) return false;
  if (isCapitalised(token)) return true;
  if (token.lower !== "may" && token.lower !== "march" && token.lower !== "mar") return true;
  return (
    /^(?:on|in|of|since|by|until|from|ended)$/u.test(tokens[at - 1]?.lower ?? "") || tokens[at - 1]?.kind === "number"
  );
}

/** A four-digit number that reads as a year where it stands: nothing it counts follows, or a word of time leads it in. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const value = token?.numeral?.value ?? 0;
  if (token === undefined || token.text.length !== 4 || value < 1400 || value > 2199) return isShortYear(tokens, at);
  if (isSpanOfYears(tokens, at)) return true;
  const lead = tokens[at - 1];
  if (lead !== undefined && isMonthBeforeYear(tokens, at)) return true;
  if (isScaleOrPercent(tokens, at)) return false;
  const led = strictYearLeads.has(lead?.lower ?? "");
  const unit = unitAt(tokens, at + 1);
  if (unit !== null && !(unit.singular && unit.row.dimension !== "money"))
    return led && unit.row.dimension === "people";
  if (led || yearLeads.has(lead?.lower ?? "")) return true;
  return value >= 1800 && value <= 2099;
}

function isScaleOrPercent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.text === "%" ||
    /^(?:percent|per|pct|hundred|thousand|million|billion|trillion|lakh|crore|bn|mn)$/u.test(next?.lower ?? "")
  );
}

function isMonthBeforeYear(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (tokens[before]?.text === "," || tokens[before]?.text === ".") before--;
  if (isOrdinalEnding(tokens[before])) before--;
  if (isDay(tokens[before]) && isDayOfMonth(tokens, before)) return true;
  return isMonth(tokens, before);
}

const yearJoiners = list("- – / to and or ,");

/** "2015-16", "1914–1918", "2014 and 2015", "between 2009 and 2014": a year beside a year. */
function isSpanOfYears(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at + 1]?.lower ?? "";
  const next = tokens[at + 2];
  if (next?.numeral?.shape !== "plain" || !yearJoiners.has(joiner)) return false;
  if (next.text.length === 2 && (joiner === "-" || joiner === "–")) {
    return !next.spaced && next.numeral.value > (tokens[at]?.numeral?.value ?? 0) % 100 && !hasUnit(tokens, at + 2);
  }
  return isFourDigitYear(next) && !hasUnit(tokens, at + 2);
}

function isFourDigitYear(token: Token): boolean {
  const value = token.numeral?.value ?? 0;
  return token.numeral?.shape === "plain" && token.text.length === 4 && value >= 1400 && value <= 2199;
}

/** The "16" of "2015-16" and the "13" of "'13". */
function isShortYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text.length !== 2 || token.spaced) return false;
  const joiner = tokens[at - 1];
  if (joiner?.text === "’" || joiner?.text === "'") return joiner.spaced && !hasUnit(tokens, at);
  if (joiner?.text !== "-" && joiner?.text !== "–") return false;
  const first = tokens[at - 2];
  return first !== undefined && isFourDigitYear(first) && isSpanOfYears(tokens, at - 2);
}

/** "the 1990s", "in his 60s", "the '90s". */
function isDecade(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const glued = after?.kind === "word" && !after.spaced && after.lower === "s";
  const apostrophe =
    (after?.text === "’" || after?.text === "'") && tokens[at + 2]?.lower === "s" && !tokens[at + 2]?.spaced;
  return (glued || apostrophe) && (tokens[at]?.numeral?.value ?? 1) % 10 === 0;
}

/** "6pm", "at 7 p.m.", "1800 GMT", "0900 hours". */
function isClock(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const value = token?.numeral?.value ?? -1;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || value < 0) return false;
  if (clockZones.has(next.lower)) return value <= 24.6 || (token?.text.length === 4 && value <= 2400);
  return next.lower === "hours" && token?.text.length === 4 && token.text.startsWith("0");
}

function hasUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === "%" || isScaleOrPercent(tokens, at) || unitAt(tokens, at + 1) !== null;
}

/**
 * True when a stretch of time only places another statement: "the past three years", "two years ago", "the first four months of".
 * How long something takes or lasts ("for four years in a row", "in 100 years") is a quantity.
 */
export function placesInTime(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  const after = tokens[to]?.lower ?? "";
  if (/^(?:ago|earlier|hence|prior|previously)$/u.test(after)) return true;
  if (/^(?:before|after|later|from)$/u.test(after) && (after === "later" || tokens[to + 1]?.lower === "now"))
    return true;
  return /^(?:past|last|next|first|final|coming|prior|previous|preceding|recent|following|latest|opening|closing)$/u.test(
    before,
  );
}

/** True for the name of a stretch of time in the singular, as in "third quarter". */
export function isTimeNoun(word: string): boolean {
  return timeNouns.has(word);
}

/** The value of an ordinal at `at` ("fifth", "24th", "twenty-first") and where it ends; null where none stands. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const token = tokens[at];
  if (token?.numeral) return isOrdinalEnding(tokens[at + 1]) ? { value: token.numeral.value, to: at + 2 } : null;
  const word = ordinalWords.get(token?.lower ?? "");
  return word === undefined ? compoundOrdinal(tokens, at) : { value: word, to: at + 1 };
}

const tensPrefixes = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

function compoundOrdinal(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | null {
  const ten = tensPrefixes.indexOf((tokens[at]?.lower ?? "") as (typeof tensPrefixes)[number]);
  const next = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const one = ordinalWords.get(tokens[next]?.lower ?? "") ?? 0;
  return ten < 0 || one < 1 || one > 9 ? null : { value: (ten + 2) * 10 + one, to: next + 1 };
}
