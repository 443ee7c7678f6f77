import { type DigitNumeral, isDigit, readDigits, vulgarFractions } from "./digits.ts";
import type { Span } from "./span.ts";

/** A word, a numeral in digits, or a single sign, with where it stands. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  /** Lower case, with curly apostrophes straightened. */
  readonly lower: string;
  /** True when white space stands before it, and at the beginning of the text. */
  readonly spaced: boolean;
  /** True when a line begins here that does not merely go on from the one before, as in text broken by its width. */
  readonly startsLine: boolean;
  /** The numeral, for numbers; null otherwise. */
  readonly numeral: DigitNumeral | null;
}

/** Cuts a text into tokens, white space left out. Web addresses are one sign each. Linear in the length of the text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  let lineEnds = 2;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) lineEnds++;
      gap = true;
      at++;
      continue;
    }
    const startsLine = lineEnds > 1 || (lineEnds === 1 && !flowsOn(text, at, code, tokens[tokens.length - 1]));
    const token = tokenAt(text, at, code, gap, startsLine);
    tokens.push(token);
    at = token.end;
    gap = false;
    lineEnds = 0;
  }
  return tokens;
}

// A line broken by its width goes on in lower case, or with a number after a word that is no name.
function flowsOn(text: string, at: number, code: number, before: Token | undefined): boolean {
  if (before === undefined || (before.kind === "sign" && before.text !== "," && before.text !== "-")) return false;
  const plain = before.kind !== "word" || before.text === before.lower;
  if (isDigit(code) || code === 36) return plain && before.kind !== "number";
  return isLetterAt(text, at, code) && (text[at] ?? "").toLowerCase() === text[at];
}

function tokenAt(text: string, at: number, code: number, spaced: boolean, startsLine: boolean): Token {
  if (isDigit(code) || isPointedNumber(text, at, code, spaced)) {
    const numeral = readDigits(text, at);
    return token("number", text, at, numeral.end, spaced, startsLine, numeral);
  }
  const glyph = vulgarFractions.get(text[at] ?? "");
  if (glyph !== undefined) {
    const numeral: DigitNumeral = { end: at + 1, value: glyph, step: null, shape: "fraction" };
    return token("number", text, at, at + 1, spaced, startsLine, numeral);
  }
  if (!isLetterAt(text, at, code)) return token("sign", text, at, at + signLength(code), spaced, startsLine, null);
  if (isWebAddress(text, at, code)) return token("sign", text, at, untilSpace(text, at), spaced, startsLine, null);
  return token("word", text, at, wordEnd(text, at), spaced, startsLine, null);
}

function token(
  kind: Token["kind"],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  startsLine: boolean,
  numeral: DigitNumeral | null,
): Token {
  const words = text.slice(start, end);
  const small = kind === "word" ? words.toLowerCase() : words;
  const lower = kind === "word" && small.includes("’") ? small.replaceAll("’", "'") : small;
  return { kind, start, end, text: words, lower, spaced, startsLine, numeral };
}

function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code >= 0xa0 && (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000);
}

function isPointedNumber(text: string, at: number, code: number, spaced: boolean): boolean {
  return code === 46 && isDigit(text.charCodeAt(at + 1)) && (spaced || !isLetterOrDigit(text.charCodeAt(at - 1)));
}

function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code);
}

function isAsciiLetter(code: number): boolean {
  const upper = code & ~32;
  return upper >= 65 && upper <= 90;
}

const letter = /[\p{L}\p{M}]/u;

function isLetterAt(text: string, at: number, code: number): boolean {
  if (code < 128) return isAsciiLetter(code);
  if (code < 0xaa) return false;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function signLength(code: number): number {
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

// Letters; an apostrophe or a point between letters; a square or cube after them. Digits end a word: "USD115" is two tokens.
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetterAt(text, at, code)) at += signLength(code);
    else if (code === 0xb2 || code === 0xb3) at++;
    else if ((code === 39 || code === 0x2019) && isLetterAt(text, at + 1, text.charCodeAt(at + 1))) at++;
    else if (code === 46 && isInitial(text, start, at)) at++;
    else break;
  }
  return at;
}

// "U.S.", "p.m.": a point after a single letter that follows another point or is followed by a single letter and a point.
function isInitial(text: string, start: number, point: number): boolean {
  if (point === start || (point - start > 1 && text[point - 2] !== ".")) return false;
  if (point - start > 1) return true;
  return isAsciiLetter(text.charCodeAt(point + 1)) && text[point + 2] === ".";
}

function isWebAddress(text: string, at: number, code: number): boolean {
  if ((code | 32) === 104) return text.startsWith("http://", at) || text.startsWith("https://", at);
  return (code | 32) === 119 && text.startsWith("www.", at);
}

function untilSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}
