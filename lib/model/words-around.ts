interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The captured words around a place, at most `reach` letters each side and cut where a reader expects it: before or after a whole line where
 * one fits, else between two words with an ellipsis. Offsets and reach are UTF-16 code units.
 */
export function wordsAround(text: string, { start, end }: Place, reach: number): { before: string; after: string } {
  return { before: wordsBefore(text, start, reach), after: wordsAfter(text, end, reach) };
}

function wordsBefore(text: string, start: number, reach: number): string {
  const from = start - reach;
  if (from <= 0) return text.slice(0, start).trimStart();
  const near = text.slice(from - 1, start);
  const line = near.indexOf("\n");
  if (line >= 0) return near.slice(line).trimStart();
  const word = near.search(/\s/);
  return word < 0 ? near.slice(1) : `… ${near.slice(word + 1)}`;
}

function wordsAfter(text: string, end: number, reach: number): string {
  const to = end + reach;
  if (to >= text.length) return text.slice(end).trimEnd();
  const near = text.slice(end, to + 1);
  const line = near.lastIndexOf("\n");
  if (line >= 0) return near.slice(0, line).trimEnd();
  const word = near.search(/\s\S*$/);
  return word < 0 ? near.slice(0, reach) : `${near.slice(0, word)} …`;
}
