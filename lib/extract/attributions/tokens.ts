import type { Span } from "../../text/span.ts";
import { isSpace } from "../posts/lines.ts";

/** A word, number or punctuation mark. `lower` is lower case with straight apostrophes; `capital` says the first letter is a capital. */
export interface Token extends Span {
  readonly text: string;
  /** The text with straight apostrophes. */
  readonly plain: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
}

/** The longest run of characters read as one token. */
const longest = 60;

/**
 * Splits a span of text into tokens in one pass. Possessive endings stand alone ("'s"), dotted acronyms and initials keep
 * their stops ("U.N.", "J."), hyphenated words stay whole, quotation marks and brackets are marks of one character.
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 0xad) {
      at++;
      continue;
    }
    const end = isDigit(code)
      ? numberEnd(text, at, span.end)
      : isLetter(code)
        ? wordEnd(text, at, span.end)
        : possessiveEnd(text, at, span.end);
    tokens.push(token(text, at, end));
    at = end;
  }
  return tokens;
}

function token(text: string, start: number, end: number): Token {
  const surface = text.slice(start, end);
  const first = surface.charCodeAt(0);
  const plain = surface.includes("’") ? surface.replaceAll("’", "'") : surface;
  const kind = isDigit(first)
    ? "number"
    : isLetter(first) || (first === 39 && end - start > 1) || (first === 0x2019 && end - start > 1)
      ? "word"
      : "mark";
  return {
    start,
    end,
    text: surface,
    plain,
    lower: plain.toLowerCase(),
    kind,
    capital: kind === "word" && isCapital(surface),
  };
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // Latin with diacritics, Greek, Cyrillic and everything beyond, but for the blocks of punctuation and symbols.
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff20)
  );
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && at - start < longest) {
    const code = text.charCodeAt(at);
    const joins = code === 44 || code === 46 || code === 45 || code === 47 || code === 58;
    if (isDigit(code) || isLetter(code) || (joins && isDigit(text.charCodeAt(at + 1)))) at++;
    else break;
  }
  return at;
}

function wordEnd(text: string, start: number, limit: number): number {
  const dotted = dottedEnd(text, start, limit);
  if (dotted > 0) return dotted;
  let at = start + 1;
  while (at < limit && at - start < longest) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === 0xad) at++;
    else if ((code === 45 || code === 0x2010 || code === 0x2011) && isWordCode(text.charCodeAt(at + 1))) at++;
    else if (code === 38 && isLetter(text.charCodeAt(at + 1))) at++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at, limit)) at++;
    else if (code === 46 && domain.test(text.slice(at, Math.min(at + 8, limit + 1)))) at++;
    else break;
  }
  return at;
}

/** The end of a name from the web: "Rentals.ca", "Change.org". */
const domain = /^\.(?:com|org|net|info|gov|edu|int|ca|io|uk|de|fr|ie|eu|ru|ua|jp|cn|in|za|nl|it|es)(?![\p{L}\p{N}])/u;

/** The end of "U.N.", "N.K." or an initial "J."; 0 where the word is none of them. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < limit && letters < 6 && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) {
    at += 2;
    letters++;
  }
  if (letters === 0) return 0;
  // "N.Korea": the acronym ends before the word; "a." at the end of a sentence is no initial.
  if (letters === 1) return isCapital(text.charAt(start)) && !isSpaceOrEnd(text, start + 2, limit, 2) ? start + 2 : 0;
  return at;
}

function isSpaceOrEnd(text: string, at: number, limit: number, blanks: number): boolean {
  if (at >= limit) return true;
  return text.charCodeAt(at) === 10 || (blanks > 1 && isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1)));
}

function possessiveEnd(text: string, at: number, limit: number): number {
  if (
    isApostrophe(text.charCodeAt(at)) &&
    at > 0 &&
    isWordCode(text.charCodeAt(at - 1)) &&
    isPossessive(text, at, limit)
  )
    return at + 2;
  const code = text.charCodeAt(at);
  // Keep surrogate pairs whole.
  return code >= 0xd800 && code < 0xdc00 && at + 1 < limit ? at + 2 : at + 1;
}

function isPossessive(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at + 1);
  return at + 1 < limit && (code === 115 || code === 83) && !(at + 2 < limit && isWordCode(text.charCodeAt(at + 2)));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
