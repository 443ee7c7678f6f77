import type { Span } from "../text/span.ts";

/** A word with its span, its lower-case form (straight apostrophe) and its stem for table look-ups. */
export interface Word extends Span {
  readonly lower: string;
  readonly stem: string;
}

// Bounded so that 100 kB without a break stays linear; a longer run is read as several words.
const wordPattern = /[\p{L}\p{N}]{1,60}(?:[’'.,/-][\p{L}\p{N}]{1,60}){0,8}/gu;

/** The words of `text` between two offsets, in order. Punctuation and symbols are left to the caller. */
export function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const piece = text.slice(span.start, span.end);
  for (const match of piece.matchAll(wordPattern)) {
    const lower = match[0].toLowerCase().replaceAll("’", "'");
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, lower, stem: stemOf(lower) });
  }
  return words;
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
