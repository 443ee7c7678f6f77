/** A numeral in digits as it stands in a text. */
export interface DigitNumeral {
  /** Offset just past it. */
  readonly end: number;
  readonly value: number;
  /** Place value of the last written digit (0.1 in "3.7"); null for fractions and powers, where it means nothing. */
  readonly step: number | null;
  /** "plain": digits alone, the only shape a year has. "code": a date, version, address or telephone number, which is no number. */
  readonly shape: "plain" | "grouped" | "decimal" | "fraction" | "power" | "clock" | "code";
}

const ZERO = 48;
const NINE = 57;

/** True for the code of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Reads the numeral that begins at `at`, a digit or a point before one. "1,234.5", "12,34,567", "1 234 567", "1.111,11", "5,00", "2 1/4", "1.3x10^6". */
export function readDigits(text: string, at: number): DigitNumeral {
  const whole = wholeNumber(text, at);
  const decimal = withDecimals(text, at, whole);
  return code(text, at, decimal) ?? fraction(text, at, decimal) ?? power(text, decimal);
}

interface Whole {
  readonly end: number;
  readonly digits: string;
  readonly grouped: boolean;
  readonly separator: string;
}

const spaces = " \u00A0\u2009\u202F";

/** The digits before the decimal sign, thousands separators taken out; empty when the numeral begins with a point. */
function wholeNumber(text: string, at: number): Whole {
  const first = runEnd(text, at);
  const plain: Whole = { end: first, digits: text.slice(at, first), grouped: false, separator: "" };
  const separator = text[first] ?? "";
  const separates = separator === "," || separator === "." || separator === "’" || spaces.includes(separator);
  const leads =
    first > at && first - at <= 3 && separator !== "" && separates && (text.charCodeAt(at) !== ZERO || first - at > 1);
  if (!leads) return plain;
  const end = groupsEnd(text, first, separator);
  if (end === first) return plain;
  if (separator === "." && !isDottedThousands(text, first, end)) return plain;
  const digits = text.slice(at, end).replaceAll(separator, "");
  return { end, digits, grouped: true, separator };
}

/** Longer runs of grouped digits are no number anyone writes; without an end, "11,11,11,…" would be read again from each comma. */
const LONGEST_GROUPED = 40;

// Groups of three; with commas also Indian groups of two before a last one of three.
function groupsEnd(text: string, from: number, separator: string): number {
  let at = from;
  let twos = 0;
  while (text[at] === separator && at < from + LONGEST_GROUPED) {
    const size = runEnd(text, at + 1) - at - 1;
    if (size === 3) {
      if (twos > 0) return at + 4;
    } else if (size === 2 && separator === "," && (at === from || twos > 0)) {
      twos++;
    } else break;
    at += size + 1;
  }
  return twos > 0 ? from : at;
}

// One group after a point is a decimal ("1.234"); two groups, or a decimal comma after them, are thousands.
function isDottedThousands(text: string, from: number, end: number): boolean {
  return end - from > 4 || (text[end] === "," && isDigit(text.charCodeAt(end + 1)));
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function withDecimals(text: string, at: number, whole: Whole): DigitNumeral {
  const sign = text[whole.end] ?? "";
  const end = runEnd(text, whole.end + 1);
  const decimals = end - whole.end - 1;
  if (decimals > 0 && isDecimalSign(text, sign, whole, end, decimals)) {
    const value = Number(`${whole.digits || "0"}.${text.slice(whole.end + 1, end)}`);
    return { end, value, step: stepOf(decimals), shape: "decimal" };
  }
  const shape = whole.grouped ? "grouped" : "plain";
  return { end: Math.max(whole.end, at + 1), value: Number(whole.digits), step: 1, shape };
}

// A comma is a decimal sign only for one or two digits after an ungrouped or dotted number, and not in a list ("22,24,26").
function isDecimalSign(text: string, sign: string, whole: Whole, end: number, decimals: number): boolean {
  if (sign === ".") return whole.separator !== ".";
  if (sign !== "," || (whole.grouped && whole.separator !== ".")) return false;
  const listed = joinsDigits(text, end) || joinsDigits(text, whole.end - whole.digits.length - 1);
  return decimals <= 2 && !listed && whole.digits.length <= 3 + (whole.grouped ? 12 : 0);
}

function joinsDigits(text: string, comma: number): boolean {
  return text[comma] === "," && isDigit(text.charCodeAt(comma + 1)) && isDigit(text.charCodeAt(comma - 1));
}

function stepOf(decimals: number): number {
  return Number(`1e-${Math.min(decimals, 300)}`);
}

/** Dates, versions, addresses, telephone numbers and clock times: three or more numbers joined by one sign, or two by a colon. */
function code(text: string, at: number, first: DigitNumeral): DigitNumeral | null {
  const joiner = text[first.end] ?? "";
  if (!".:/-–".includes(joiner) || joiner === "" || !isDigit(text.charCodeAt(first.end + 1))) return null;
  const end = chainEnd(text, first.end);
  const parts = text.slice(at, end).split(/[.:/–-]/u);
  if (joiner === ":") return { ...first, end, shape: parts.length <= 3 && isClock(parts) ? "clock" : "code" };
  if (joiner === "." || parts.length - (first.shape === "decimal" ? 1 : 0) >= 3) {
    return hasDecimals(text.slice(at, end)) ? null : { ...first, end, shape: "code" };
  }
  return null;
}

// "1.5-2.5" is a range of decimals, "1.5.2" and "10-10-2015" are codes.
function hasDecimals(chain: string): boolean {
  return /^\d+\.\d+[-–/]\d+(?:\.\d+)?$/u.test(chain) || /^\d+[-–]\d+\.\d+$/u.test(chain);
}

function chainEnd(text: string, from: number): number {
  let at = from;
  while (".:/-–".includes(text[at] ?? " ") && isDigit(text.charCodeAt(at + 1))) at = runEnd(text, at + 1);
  return at;
}

function isClock(parts: readonly string[]): boolean {
  return parts.every((part, index) => (index === 0 ? part.length <= 2 : part.length === 2)) && Number(parts[0]) <= 24;
}

/** "3/4", "2 1/4", "½", "2½". Other pairs with a stroke ("9/11", "24/7", "2014/15") are codes. */
function fraction(text: string, at: number, first: DigitNumeral): DigitNumeral | null {
  if (first.shape !== "plain") return null;
  if (text[first.end] === "/" && isDigit(text.charCodeAt(first.end + 1))) {
    const end = runEnd(text, first.end + 1);
    const parts = fractionValue(text.slice(at, first.end), text.slice(first.end + 1, end));
    return parts === null ? { ...first, end, shape: "code" } : { end, value: parts, step: null, shape: "fraction" };
  }
  const gap = spaces.includes(text[first.end] ?? "x") ? (spaces.includes(text[first.end + 1] ?? "x") ? 2 : 1) : 0;
  const start = first.end + gap;
  const glyph = vulgarFractions.get(text[start] ?? "");
  if (glyph !== undefined) return { end: start + 1, value: first.value + glyph, step: null, shape: "fraction" };
  if (gap === 0 || !isDigit(text.charCodeAt(start))) return null;
  const stroke = runEnd(text, start);
  const end = text[stroke] === "/" ? runEnd(text, stroke + 1) : stroke;
  if (end <= stroke + 1 || ".:/-–".includes(text[end] ?? " ")) return null;
  const part = fractionValue(text.slice(start, stroke), text.slice(stroke + 1, end));
  return part === null ? null : { end, value: first.value + part, step: null, shape: "fraction" };
}

const denominators: ReadonlySet<string> = new Set([
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "12",
  "16",
  "20",
  "25",
  "32",
  "50",
  "64",
  "100",
  "1000",
]);

function fractionValue(above: string, below: string): number | null {
  const proper = above.length <= 3 && Number(above) > 0 && Number(above) < Number(below);
  return proper && denominators.has(below) ? Number(above) / Number(below) : null;
}

/** Fractions in one character and their values. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅐", 1 / 7],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
]);

const exponent = /[eE]([+-]?\d{1,3})(?![\dA-Za-z])|\s?[x×]\s?10\^([+-]?\d{1,3})(?!\d)|\^((?:[+-]{0,2})\d{1,3})(?!\d)/uy;

/** "1e10", "6.23x10^-4", "1.1^23". */
function power(text: string, first: DigitNumeral): DigitNumeral {
  const next = text[first.end] ?? "";
  if (!"eExX×^ ".includes(next) || next === "") return first;
  exponent.lastIndex = first.end;
  const match = exponent.exec(text);
  if (match === null) return first;
  const ten = match[1] ?? match[2];
  const value =
    ten === undefined ? first.value ** Number((match[3] ?? "").replace("--", "")) : timesTen(first.value, ten);
  return { end: exponent.lastIndex, value, step: null, shape: "power" };
}

function timesTen(value: number, exponentDigits: string): number {
  return Number(`${value}e${exponentDigits}`);
}
