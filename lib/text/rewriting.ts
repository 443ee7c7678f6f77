/** `anchors` are triples, ascending: offset in the new text, offset in the old text, 1 when a rewritten piece begins there, else 0. */
export interface Rewritten {
  readonly text: string;
  readonly anchors: readonly number[];
}

/** What a matched piece becomes; the piece itself leaves it as it is. `at` is its offset in the text. */
export type Replace = (piece: string, at: number) => string;

/** A text that nothing is done to. */
export function unchanged(text: string): Rewritten {
  return { text, anchors: [] };
}

/** Rewrites every match of a global pattern, and remembers where. Takes time in step with the text where the pattern does. */
export function rewrite(text: string, pattern: RegExp, replace: Replace): Rewritten {
  const parts: string[] = [];
  const anchors: number[] = [];
  let copied = 0;
  let length = 0;
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    const replacement = replace(piece, match.index);
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

/** From an offset in the new text to the one in the old; inside a rewritten piece to the start of that piece. Throws a RangeError outside. */
export function mapBack({ text, anchors }: Rewritten, oldLength: number): (offset: number) => number {
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
