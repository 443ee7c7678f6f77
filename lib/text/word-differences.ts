import { diffWordsWithSpace } from "diff";

/** A run of words of two texts: in both, or in one of them only. */
export interface WordRun {
  readonly in: "both" | "first" | "second";
  readonly text: string;
}

/** The words of two texts in order, those only one of them has set apart; case and quotation marks count as no difference. Joining all but the `second` runs gives the first text. */
export function wordDifferences(first: string, second: string): readonly WordRun[] {
  const runs = diffWordsWithSpace(levelled(first), levelled(second), { ignoreCase: true });
  let at = 0;
  const found = runs.map(({ added, removed, value }): WordRun => {
    if (added) return { in: "second", text: value };
    const text = first.slice(at, at + value.length);
    at += value.length;
    return { in: removed ? "first" : "both", text };
  });
  // A letter may be longer in its other case; then nothing can be cut out of the text as it stands.
  if (at === first.length) return found;
  return [
    { in: "first", text: first },
    { in: "second", text: second },
  ];
}

// Of the same length as the text, so that what differs can be cut out of the text as it stands.
function levelled(text: string): string {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, " ");
}
