/** Text in the one form that is hashed, stored and pointed into, with the way back to the input it came from. */
export interface NormalisedText {
  readonly text: string;
  /**
   * The offset in the raw input of an offset in `text`, both in UTF-16 code units, 0 to `text.length`. Exact outside rewritten pieces;
   * inside one it is the start of that piece. Never decreases. Throws a RangeError for an offset outside the text.
   */
  readonly toInput: (offset: number) => number;
}

/**
 * Well-formed NFC text with "\n" as its only line end, without NUL, soft hyphens and byte order marks; lone surrogates become U+FFFD.
 * The same input gives the same text, and normalising it again changes nothing.
 */
export function normalise(raw: string): NormalisedText {
  const cleaned = rewrite(raw, unwanted, (piece) => replacements.get(piece) ?? "\uFFFD");
  const composed = isComposed(cleaned.text) ? unchanged(cleaned.text) : rewrite(cleaned.text, cluster, compose);
  if (cleaned.anchors.length === 0) return { text: composed.text, toInput: mapBack(composed, raw.length) };
  const toCleaned = mapBack(composed, cleaned.text.length);
  const toRaw = mapBack(cleaned, raw.length);
  return { text: composed.text, toInput: (offset) => toRaw(toCleaned(offset)) };
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

/** `anchors` are triples, ascending: offset in the new text, offset in the old text, 1 when a rewritten piece begins there, else 0. */
interface Rewritten {
  readonly text: string;
  readonly anchors: readonly number[];
}

function unchanged(text: string): Rewritten {
  return { text, anchors: [] };
}

function isComposed(text: string): boolean {
  return text.normalize("NFC") === text;
}

function compose(piece: string): string {
  return piece.normalize("NFC");
}

function rewrite(text: string, pattern: RegExp, replace: (piece: string) => string): Rewritten {
  const parts: string[] = [];
  const anchors: number[] = [];
  let copied = 0;
  let length = 0;
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    const replacement = replace(piece);
    if (replacement === piece) continue;
    parts.push(text.slice(copied, match.index), replacement);
    length += match.index - copied;
    anchors.push(length, match.index, 1);
    length += replacement.length;
    copied = match.index + piece.length;
    anchors.push(length, copied, 0);
  }
  if (anchors.length === 0) return unchanged(text);
  parts.push(text.slice(copied));
  return { text: parts.join(""), anchors };
}

function mapBack({ text, anchors }: Rewritten, oldLength: number): (offset: number) => number {
  return (offset) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
      throw new RangeError(`offset ${offset} outside a text of ${text.length}`);
    }
    if (offset === text.length) return oldLength;
    const at = lastAnchorAtOrBefore(anchors, offset);
    if (at < 0) return offset;
    const [newOffset = 0, oldOffset = 0, inside = 0] = anchors.slice(at, at + 3);
    return inside === 1 ? oldOffset : oldOffset + offset - newOffset;
  };
}

function lastAnchorAtOrBefore(anchors: readonly number[], offset: number): number {
  let low = 0;
  let high = anchors.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle * 3] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 3;
}
