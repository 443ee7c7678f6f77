import { type Rewritten, rewrite } from "./rewriting.ts";
import { byteOf, characterOf, upperSet } from "./windows-1252.ts";

// One character of UTF-8 as Windows-1252 or Latin-1 shows its bytes; a right quotation mark or a no-break space that lost its last byte
// on the way; and a Windows-1252 character that Latin-1 shows as a control. The parts are as long as they can be and never overlap.
const sequence = new RegExp(
  [
    `[\u00C2-\u00DF][${upperSet}]`,
    `[\u00E0-\u00EF][${upperSet}]{2}`,
    `[\u00F0-\u00F4][${upperSet}]{3}`,
    `\u00E2\u20AC(?![${upperSet}])\uFFFD?`,
    `(?<=[a-z0-9.,;:!?)"'’”%])\u00C2(?=[ \n]|$)`,
    "[\u0080-\u0084\u0086-\u009F]",
  ].join("|"),
  "g",
);

// What may follow a word of any language, so that "MANHÃ”" and "zu Fuß“" stay: two such readings of the same characters are both sensible.
const endings = new Set("\u00A0\u00AD«»‹›‘’‚“”„…–—•™®©°±·¹²³ºª¼½¾´¨¯¸");

/** True when a text may hold something to repair. */
export function isSuspicious(text: string): boolean {
  return text.search(sequence) >= 0;
}

/**
 * UTF-8 that was read as Windows-1252 or Latin-1 ("ministryâ€™s"), read as it was meant. Only what decodes strictly and could hardly be
 * meant as it stands is touched; one layer is taken off, so what was misread twice needs a second go. `places` counts what was repaired,
 * neighbours together.
 */
export function repairMojibake(text: string): Rewritten & { readonly places: number } {
  let places = 0;
  let end = -1;
  const rewritten = rewrite(text, sequence, (piece, at) => {
    const meant = meaning(text, piece, at, at === end);
    if (meant === null) return piece;
    if (at !== end) places++;
    end = at + piece.length;
    return meant;
  });
  return { ...rewritten, places };
}

/** What a piece was before it was misread; null when it is better left. `joined`: the piece before it was repaired and ends here. */
function meaning(text: string, piece: string, at: number, joined: boolean): string | null {
  if (/^\u00E2\u20AC\uFFFD?$/.test(piece)) return "\u201D";
  if (piece === "\u00C2") return "";
  if (piece.length === 1) return characterOf(piece.charCodeAt(0));
  const bytes = [...piece].map((character) => byteOf(character) ?? 0);
  const code = decode(bytes);
  if (code === null) return null;
  const meant = String.fromCodePoint(code);
  const lead = bytes[0] ?? 0;
  // A control character is a layer of something misread twice, or nothing.
  if (code < 0xa0) return joined || /[\u0080-\u009F]/.test(piece) ? meant : null;
  if (lead === 0xc2) return meant;
  const ends = [...piece.slice(1)].every((character) => endings.has(character));
  if (lead === 0xc3) return ends && /\p{Lu}/u.test(text[at - 1] ?? "") ? null : meant;
  if (joined || followed(text, at + piece.length)) return meant;
  // Of other alphabets a single letter is no word: "Ø¼" is a bore, "2×½" a sum. A capital inside a small word is a letter with an accent.
  if (lead >= 0xce && lead <= 0xdf) return null;
  return ends && (lead > 0xdf || !/\p{Ll}/u.test(text[at - 1] ?? "")) ? null : meant;
}

function followed(text: string, at: number): boolean {
  sequence.lastIndex = at;
  const next = sequence.exec(text);
  sequence.lastIndex = 0;
  return next?.index === at && next[0].length > 1;
}

/** The code point of one UTF-8 sequence; null for overlong ones, halves of surrogate pairs and what lies beyond Unicode. */
function decode(bytes: readonly number[]): number | null {
  const [lead = 0, ...rest] = bytes;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0x3f >> rest.length));
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return code;
}
