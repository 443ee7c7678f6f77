import type { Span } from "../text/span.ts";
import { isSpace, trimmed } from "./posts/lines.ts";
import { alwaysAbbreviated, openingWords, sometimesAbbreviated } from "./segments/abbreviations.ts";

/**
 * The sentences of a passage, in order, without white space at their ends. Blank lines always part; a single newline parts
 * unless the lines are one wrapped paragraph. Stops of abbreviations, initials, decimals and acronyms do not part.
 */
export function readSegments(text: string, passage: Span): Span[] {
  const sentences: Span[] = [];
  let start = passage.start;
  for (let at = passage.start; at < passage.end; at++) {
    const cut = boundary(text, at, passage);
    if (cut === null) continue;
    push(sentences, trimmed(text, start, cut));
    start = cut;
    at = Math.max(at, cut - 1);
  }
  push(sentences, trimmed(text, start, passage.end));
  return sentences;
}

function push(sentences: Span[], span: Span): void {
  if (span.start < span.end) sentences.push(span);
}

/** Where the sentence that has a stop or a newline at `at` ends (exclusive), or null when it goes on. */
function boundary(text: string, at: number, passage: Span): number | null {
  const code = text.charCodeAt(at);
  if (code === 10) return partsAtNewline(text, at, passage) ? at + 1 : null;
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return null;
  let end = at + 1;
  // Runs of stops, then closing quotes and brackets, belong to the sentence.
  while (end < passage.end && end - at < 12 && closes.has(text.charCodeAt(end))) end++;
  if (end >= passage.end) return null;
  if (!isSpace(text.charCodeAt(end))) return null;
  const next = nextWord(text, end, passage.end);
  if (next === null || !opensSentence(next)) return null;
  if (code === 46 && end === at + 1 && abbreviates(text, at, passage.start, next)) return null;
  return end;
}

// Stops, curly and straight quotes, brackets and footnote marks.
const closes = new Set([46, 33, 63, 0x2026, 34, 39, 0x201d, 0x2019, 41, 93, 0xbb]);

function nextWord(text: string, from: number, end: number): string | null {
  let at = from;
  const limit = Math.min(end, from + 40);
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  if (at >= limit) return null;
  let stop = at;
  while (stop < end && stop - at < 24 && !isSpace(text.charCodeAt(stop))) stop++;
  return text.slice(at, stop);
}

function opensSentence(word: string): boolean {
  return /^["'“‘«([–—-]{0,3}[\p{Lu}\p{N}$€£¥•*#@]/u.test(word) || /^["“‘«]/u.test(word);
}

/** True when the stop at `at` belongs to the word before it rather than to the sentence. */
function abbreviates(text: string, at: number, floor: number, next: string): boolean {
  let from = at;
  while (
    from > floor &&
    at - from < 16 &&
    !isSpace(text.charCodeAt(from - 1)) &&
    !"(“‘\"'[".includes(text[from - 1] ?? "")
  )
    from--;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  if (alwaysAbbreviated.has(lower)) return true;
  const plainNext = next.replace(/^[^\p{L}\p{N}]{0,3}/u, "").replace(/[^\p{L}\p{N}].{0,24}$/u, "");
  const startsAnew = openingWords.has(plainNext.toLowerCase()) && /^\p{Lu}/u.test(plainNext);
  // "J. Smith" goes on; "vitamin C. The" does not.
  if (/^\p{Lu}$/u.test(word)) return !startsAnew;
  // "U.S.", "N.K.", "a.m."
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return !startsAnew;
  if (sometimesAbbreviated.has(lower)) return /^\d/u.test(plainNext) || !startsAnew;
  return false;
}

function partsAtNewline(text: string, at: number, passage: Span): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const before = trimmed(text, Math.max(passage.start, lineStart), at);
  let stop = text.indexOf("\n", at + 1);
  if (stop < 0 || stop > passage.end) stop = passage.end;
  const after = trimmed(text, at + 1, stop);
  if (before.start === before.end || after.start === after.end) return true;
  const length = before.end - before.start;
  // A wrapped line is of middling length and stops in mid-sentence; titles, bylines and list items are shorter, paragraphs longer.
  if (length < 45 || length > 110) return true;
  return /[.!?:…]["”’)\]]{0,2}$/u.test(text.slice(Math.max(before.start, before.end - 4), before.end));
}
