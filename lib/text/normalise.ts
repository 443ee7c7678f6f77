import { isSuspicious, repairMojibake } from "./mojibake.ts";
import { mapBack, type Rewritten, rewrite, unchanged } from "./rewriting.ts";

/** Text in the one form that is hashed, stored and pointed into, with the way back to the input it came from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The offset in the raw input of an offset in `text`, both in UTF-16 code units, 0 to `text.length`. Exact outside rewritten pieces;
   * inside one it is the start of that piece. Never decreases. Throws a RangeError for an offset outside the text.
   */
  readonly toInput: (offset: number) => number;
  /** How many places had been decoded wrongly ("â€™" for an apostrophe) and are put right. */
  readonly repaired: number;
}

/**
 * Well-formed NFC text with "\n" as its only line end, without NUL, soft hyphens and byte order marks; lone surrogates become U+FFFD, and
 * UTF-8 that was read as Windows-1252 is read as it was meant. The same input gives the same text, and normalising it again changes nothing.
 */
export function normalise(raw: string): NormalisedText {
  const backwards: ((offset: number) => number)[] = [];
  let text = raw;
  let repaired = 0;
  const take = (next: Rewritten) => {
    if (next.anchors.length > 0) backwards.push(mapBack(next, text.length));
    const moved = next.text !== text;
    text = next.text;
    return moved;
  };
  // What was misread twice takes another round, as does what is misread only once a soft hyphen is gone; no real text takes four.
  for (let round = 0; ; round++) {
    const mended = repairMojibake(text);
    repaired = Math.max(repaired, mended.places);
    if (take(mended) && round < MOST_ROUNDS) continue;
    const moved = [clean, composed].map((step) => take(step(text)));
    if (round >= MOST_ROUNDS || !moved.includes(true) || !isSuspicious(text)) break;
  }
  const own = mapBack(unchanged(text), text.length);
  return { text, repaired, toInput: (offset) => backwards.reduceRight((at, back) => back(at), own(offset)) };
}

const MOST_ROUNDS = 12;

function clean(text: string): Rewritten {
  return rewrite(text, unwanted, (piece) => replacements.get(piece) ?? "\uFFFD");
}

function composed(text: string): Rewritten {
  return isComposed(text) ? unchanged(text) : rewrite(text, cluster, (piece) => piece.normalize("NFC"));
}

function isComposed(text: string): boolean {
  return text.normalize("NFC") === text;
}

// With the u flag the last class matches surrogates that have lost their partner, and no others.
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what it is there to find
const unwanted = /\r\n?|[\u0000\u0085\u00AD\u2028\u2029\uFEFF]|[\uD800-\uDFFF]/gu;

const replacements: ReadonlyMap<string, string> = new Map([
  ["\r\n", "\n"],
  ["\r", "\n"],
  ["\u0085", "\n"],
  ["\u2028", "\n"],
  ["\u2029", "\n"],
  ["\u0000", ""],
  // A soft hyphen only says where a word may break; it would part the word for every reader of it.
  ["\u00AD", ""],
  ["\uFEFF", ""],
]);

// A character with all that can compose onto it: marks, and the vowels and finals of Korean syllables. Composition never crosses its edge.
const cluster = /[\s\S][\p{M}\u1161-\u11C2]*/gu;
