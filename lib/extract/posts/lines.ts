import type { TextBlock } from "../../model/post.ts";
import type { Span } from "../../text/span.ts";

/** A line of text without its outer white space; `after` counts the blank lines (or the start of the text) before it. */
export interface Line extends Span {
  readonly words: string;
  readonly blanksBefore: number;
}

/** Lines that stand together. `quotation` is true or false where an importer marked it, null in plain text. */
export interface Paragraph extends Span {
  readonly lines: readonly Line[];
  readonly words: string;
  readonly quotation: boolean | null;
}

/** Above this a line is a paragraph of its own; below it neighbouring lines may be one wrapped paragraph or a group of short lines. */
const longLine = 110;

/** The non-empty lines between two offsets, in order. */
export function readLines(text: string, span: Span): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let at = span.start; at < span.end; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 || newline > span.end ? span.end : newline;
    const line = trimmed(text, at, stop);
    if (line.start < line.end) {
      lines.push({ ...line, words: text.slice(line.start, line.end), blanksBefore: blanks });
      blanks = 0;
    } else blanks++;
    at = stop + 1;
  }
  return lines;
}

/** Groups lines into paragraphs at blank lines; a group that holds a long line is one paragraph a line. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && line.blanksBefore === 0) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) =>
    group.some((line) => line.words.length > longLine) ? group.map((line) => paragraph([line])) : [paragraph(group)],
  );
}

/** Paragraphs from an importer's blocks; offsets and kinds are taken as given. */
export function paragraphsFromBlocks(text: string, blocks: readonly TextBlock[], span: Span): Paragraph[] {
  return blocks
    .filter((block) => block.span.start >= span.start && block.span.end <= span.end)
    .flatMap((block) => {
      const quotation = block.kind === "quotation";
      return paragraphsOf(readLines(text, block.span)).map((each) => ({ ...each, quotation }));
    });
}

/** Paragraphs of plain text that marks its quotations with ">" at the head of a line; the marks are no words of theirs. */
export function paragraphsMarked(lines: readonly Line[]): Paragraph[] {
  const runs: { readonly quotation: boolean; readonly lines: Line[] }[] = [];
  let blanks = 0;
  for (const line of lines) {
    const mark = /^(?:>\s{0,3}){1,5}/u.exec(line.words)?.[0].length ?? 0;
    const words = line.words.slice(mark);
    blanks += line.blanksBefore + (words === "" ? 1 : 0);
    if (words === "") continue;
    const bare = { start: line.start + mark, end: line.end, words, blanksBefore: blanks };
    const run = runs.at(-1);
    if (run?.quotation === mark > 0) run.lines.push(bare);
    else runs.push({ quotation: mark > 0, lines: [bare] });
    blanks = 0;
  }
  return runs.flatMap(({ quotation, lines: own }) => paragraphsOf(own).map((each) => ({ ...each, quotation })));
}

/** The span without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space as it occurs in captured text: ASCII, no-break and zero-width spaces, byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  return (
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  );
}

function paragraph(lines: readonly Line[]): Paragraph {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { start, end, lines, words: lines.map((line) => line.words).join(" "), quotation: null };
}
