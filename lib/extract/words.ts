import type { Span } from "../text/span.ts";

/** A word with its span, its lower-case form (straight apostrophe) and its stem for table look-ups. */
export interface Word extends Span {
  readonly lower: string;
  readonly stem: string;
}

// Marks that join two halves of a word when a letter or digit follows: apostrophes, full stop, comma, slash, hyphen.
const joiners = new Set([0x27, 0x2019, 0x2e, 0x2c, 0x2f, 0x2d]);
// A longer run without a break is read as several words, so that no word grows with the text.
const LONGEST = 80;

/** The words of `text` between two offsets, in order. Punctuation and symbols are left to the caller. Linear. */
export function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let at = span.start;
  while (at < span.end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const limit = Math.min(span.end, start + LONGEST);
    do at++;
    while (at < limit && (isWordCode(text.charCodeAt(at)) || joins(text, at, limit)));
    words.push(wordOf(text, start, at));
  }
  return words;
}

function wordOf(text: string, start: number, end: number): Word {
  const small = text.slice(start, end).toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  return { start, end, lower, stem: stemOf(lower) };
}

function joins(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && joiners.has(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1));
}

const beyondAscii = new Map<number, boolean>();

/** Letters and digits; a half of a surrogate pair counts as a letter. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  let known = beyondAscii.get(code);
  if (known === undefined) {
    known = (code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
    beyondAscii.set(code, known);
  }
  return known;
}

const irregular = new Map([
  ["children", "child"],
  ["women", "woman"],
  ["men", "man"],
  ["people", "person"],
  ["persons", "person"],
  ["lives", "life"],
  ["wives", "wife"],
  ["economies", "economy"],
  ["cattle", "cattle"],
  ["series", "series"],
  ["species", "species"],
  ["news", "news"],
]);

/** Singular of an English noun by its ending, possessive dropped; the same for tables and text, so a wrong singular still meets itself. */
export function stemOf(lower: string): string {
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const known = irregular.get(bare);
  if (known !== undefined) return known;
  if (bare.length < 4 || !bare.endsWith("s")) return bare;
  if (bare.endsWith("ss") || bare.endsWith("us") || bare.endsWith("is")) return bare;
  if (bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(bare)) return bare.slice(0, -2);
  return bare.slice(0, -1);
}

/** The stems of a phrase of a table, ready for a `PhraseIndex`. */
export function stemsOf(phrase: string): string[] {
  return readWords(phrase, { start: 0, end: phrase.length }).map((word) => word.stem);
}
