import { type Lexeme, lexemeOf } from "./words.ts";

/** A word, a run of digits or a single mark, with what the time vocabulary knows of it. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Offsets in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** The token in lower case; curly quotes and long dashes as ' and -. */
  readonly text: string;
  /** White space stands before it. */
  readonly gap: boolean;
  /** Line ends before it: 0, 1, or 2 for a blank line. */
  readonly lines: number;
  readonly capital: boolean;
  /** Value of a run of at most eight digits; NaN otherwise. */
  readonly value: number;
  readonly lexeme: Lexeme;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const FOLDED: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "–": "-",
  "—": "--",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "～": "~",
};
const LETTERS = /\p{L}|\p{M}/u;
const SPACES = /\s/u;

/** Longer words are no part of the vocabulary and are not looked up. */
const LONGEST_WORD = 14;

/** Stands where the text has ended: matches no rule. */
export const NO_TOKEN: Token = {
  kind: "mark",
  start: -1,
  end: -1,
  text: "",
  gap: true,
  lines: 2,
  capital: false,
  value: Number.NaN,
  lexeme: lexemeOf(""),
};

/** The token at an index; NO_TOKEN outside the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}

/** The token at an index when it stands on the same line or the next one; NO_TOKEN across a blank line. */
export function follower(tokens: readonly Token[], index: number): Token {
  const found = tokens[index];
  return found && found.lines < 2 ? found : NO_TOKEN;
}

/** Splits a text into tokens in one pass; letters and digits that touch become two tokens without a gap. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap = true;
  let lines = 2;
  let at = 0;
  while (at < text.length) {
    const sort = sortOf(text.charCodeAt(at));
    if (sort === SPACE) {
      if (text.charCodeAt(at) === 10) lines = Math.min(lines + 1, 2);
      gap = true;
      at += 1;
      continue;
    }
    const end = sort === MARK ? at + 1 : runEnd(text, at, sort);
    tokens.push(readToken(text, at, end, sort, gap, lines));
    gap = false;
    lines = 0;
    at = end;
  }
  return tokens;
}

function readToken(text: string, start: number, end: number, sort: number, gap: boolean, lines: number): Token {
  const written = text.slice(start, end);
  if (sort === MARK) return token("mark", start, end, FOLDED[written] ?? written, gap, lines);
  if (sort === DIGIT) return token("number", start, end, written, gap, lines);
  return token("word", start, end, written, gap, lines);
}

function token(kind: Token["kind"], start: number, end: number, written: string, gap: boolean, lines: number): Token {
  const text = kind === "word" ? written.toLowerCase() : written;
  return {
    kind,
    start,
    end,
    text,
    gap,
    lines,
    capital: kind === "word" && written[0] !== text[0],
    value: kind === "number" && written.length <= 8 ? Number(written) : Number.NaN,
    lexeme: kind === "word" && text.length <= LONGEST_WORD ? lexemeOf(text) : lexemeOf(""),
  };
}

function runEnd(text: string, start: number, sort: number): number {
  let end = start + 1;
  while (end < text.length && sortOf(text.charCodeAt(end)) === sort) end += 1;
  return end;
}

function sortOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : MARK;
  }
  const char = String.fromCharCode(code);
  if (SPACES.test(char)) return SPACE;
  return LETTERS.test(char) ? LETTER : MARK;
}
