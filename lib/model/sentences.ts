/** One sentence of a judgement's reasoning, and the numbers of the evidence it cites ("…fell. [1][3]"). */
export interface Sentence {
  readonly text: string;
  /** Numbers as written, in order, each once. */
  readonly cites: readonly number[];
}

const marker = /\s?\[(\d{1,2})\]/g;
// A full stop after these ends no sentence, nor does one after a single capital ("U.S.").
const abbreviation = /(?:\b[A-Z]|\b(?:e\.g|i\.e|etc|vs|cf|approx|ca|no|mr|mrs|dr|prof|st))\.$/i;
// The end of a sentence with what may close behind it: quotation marks, brackets, markers.
const end = /[.!?…]["”’)]{0,3}(?:\s?\[\d{1,2}\]){0,9}(?=\s|$)|\n+/g;

/** The sentences of a reasoning in order, their markers read and taken out. Empty for blank text. */
export function sentencesOf(reasoning: string): Sentence[] {
  return pieces(reasoning).map((piece) => ({
    text: piece.replace(marker, "").trim(),
    cites: [...new Set([...piece.matchAll(marker)].map(([, number]) => Number(number)))],
  }));
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    // Looked at without the marks behind it, so that "U.S. [1] harvest" stays whole.
    const before = text.slice(from, match.index + 1);
    if (match[0].startsWith(".") && abbreviation.test(before)) continue;
    found.push(text.slice(from, to));
    from = to;
  }
  found.push(text.slice(from));
  return found.filter((piece) => piece.replace(marker, "").trim() !== "");
}
