import { follower, type Token, tokenAt } from "./tokens.ts";

/** A number read, and the index of the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

const SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** "few" and "couple" as the counts they are resolved by; "several" has none. */
const VAGUE: Readonly<Record<string, number>> = { couple: 2, few: 3, several: Number.NaN, some: Number.NaN };

/** True when the number at the index is a whole one by itself, not a piece of "2,706", "6.45", "7:30", "#14" or "14%". */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  return !gluedBefore(tokens, at) && !goesOn(tokens, at);
}

function gluedBefore(tokens: readonly Token[], at: number): boolean {
  const here = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (/^[$€£¥₩]$/.test(before.text)) return true;
  if (here.gap) return false;
  if (/^[#@_&*^+]$/.test(before.text)) return true;
  return !before.gap && tokenAt(tokens, at - 2).kind === "number" && groups(before, here);
}

/** True when a percent sign, or a mark and more digits, belong to the number at the index. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  const digits = tokenAt(tokens, at + 2);
  if (after.text === "%" || after.text === "°") return true;
  return !after.gap && !digits.gap && digits.kind === "number" && groups(after, digits);
}

/** A comma groups only three digits: "May 5,2015" is a day and a year. */
function groups(mark: Token, digits: Token): boolean {
  if (mark.text === "." || mark.text === ":") return true;
  return mark.text === "," && digits.end - digits.start === 3;
}

/** A day of the month as a digit or ordinal, 1–31: "5", "5th", "twenty-seventh"; with `spelled` also "twenty nine". */
export function readDay(tokens: readonly Token[], at: number, spelled = false): NumberRead | null {
  const here = tokenAt(tokens, at);
  if (here.kind === "number") {
    if (here.end - here.start > 2 || !(here.value >= 1 && here.value <= 31) || !standsAlone(tokens, at)) return null;
    return { value: here.value, next: hasSuffix(tokens, at) ? at + 2 : at + 1 };
  }
  const read = readOrdinal(tokens, at) ?? (spelled ? readSpelled(tokens, at) : null);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** True when "st", "nd", "rd" or "th" is written to the number. */
export function hasSuffix(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  return !after.gap && SUFFIXES.has(after.text);
}

/** An ordinal below a hundred: "3rd", "third", "twenty-first". */
export function readOrdinal(tokens: readonly Token[], at: number): NumberRead | null {
  const here = tokenAt(tokens, at);
  if (here.kind === "number") return hasSuffix(tokens, at) ? { value: here.value, next: at + 2 } : null;
  if (here.lexeme.ordinal !== undefined) return { value: here.lexeme.ordinal, next: at + 1 };
  const tens = here.lexeme.cardinal ?? 0;
  if (tens < 20 || tens > 90) return null;
  const rest = follower(tokens, at + 1).text === "-" ? at + 2 : at + 1;
  const unit = follower(tokens, rest).lexeme.ordinal ?? 0;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, next: rest + 1 } : null;
}

/** A number below a hundred in words: "seven", "twenty-nine". */
export function readSpelled(tokens: readonly Token[], at: number): NumberRead | null {
  const value = tokenAt(tokens, at).lexeme.cardinal;
  if (value === undefined || value >= 100) return null;
  if (value < 20) return { value, next: at + 1 };
  const rest = follower(tokens, at + 1).text === "-" ? at + 2 : at + 1;
  const unit = follower(tokens, rest).lexeme.cardinal ?? 0;
  return unit >= 1 && unit <= 9 ? { value: value + unit, next: rest + 1 } : { value, next: at + 1 };
}

/** How many, in digits, words or roughly: "10", "2.5", "1,000", "forty", "two and a half", "a couple of"; NaN for "several". */
export function readCount(tokens: readonly Token[], at: number): NumberRead | null {
  const count = readWholeCount(tokens, at);
  return count && isAndAHalf(tokens, count.next) ? { value: count.value + 0.5, next: count.next + 3 } : count;
}

/** True where "and a half" stands at the index. */
export function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  if (follower(tokens, at).text !== "and" || follower(tokens, at + 2).text !== "half") return false;
  const article = follower(tokens, at + 1).text;
  return article === "a" || article === "one";
}

function readWholeCount(tokens: readonly Token[], at: number): NumberRead | null {
  const here = tokenAt(tokens, at);
  if (here.kind === "number") return readDigits(tokens, at);
  if (here.text === "a" || here.text === "an") {
    const vague = readVague(tokens, at + 1);
    return vague ?? readHundred(tokens, at + 1, 1);
  }
  const spelled = readSpelled(tokens, at);
  if (!spelled) return readVague(tokens, at);
  return readHundred(tokens, spelled.next, spelled.value) ?? spelled;
}

function readHundred(tokens: readonly Token[], at: number, times: number): NumberRead | null {
  return follower(tokens, at).lexeme.cardinal === 100 ? { value: times * 100, next: at + 1 } : null;
}

function readVague(tokens: readonly Token[], at: number): NumberRead | null {
  const value = VAGUE[follower(tokens, at).text];
  if (value === undefined) return null;
  return { value, next: follower(tokens, at + 1).text === "of" ? at + 2 : at + 1 };
}

/** Digits with grouping commas or a decimal point, at most seven tokens of them. */
function readDigits(tokens: readonly Token[], at: number): NumberRead | null {
  if (gluedBefore(tokens, at)) return null;
  let digits = tokenAt(tokens, at).text;
  let next = at + 1;
  while (next < at + 6 && joins(tokens, next)) {
    const mark = tokenAt(tokens, next).text;
    digits += (mark === "." ? "." : "") + tokenAt(tokens, next + 1).text;
    next += 2;
  }
  return digits.length > 9 ? null : { value: Number(digits), next };
}

function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokenAt(tokens, at);
  const digits = tokenAt(tokens, at + 1);
  if (mark.gap || digits.gap || digits.kind !== "number") return false;
  return mark.text !== ":" && groups(mark, digits);
}
