import type { Span } from "../text/span.ts";
import type { PassageKind } from "./post.ts";

/** A part of the text something stands on: a candidate or an appearance, by its id. */
export interface Mark extends Span {
  readonly id: string;
}

/** A run of characters that the same marks cover. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly string[];
}

/** One paragraph of a post with the voice it is in; its cards stand beside it. */
export interface ReaderParagraph extends Span {
  readonly kind: PassageKind;
  readonly article: string | null;
  readonly pieces: readonly Piece[];
  /** Marks whose first character stands in this paragraph, in order. */
  readonly begins: readonly string[];
}

interface VoicedPart extends Span {
  readonly kind: PassageKind;
  readonly article: string | null;
}

/**
 * A post's text as paragraphs for the reader: every character appears once, in order, in the voice of the innermost passage
 * that holds it. Spans count UTF-16 code units of `text`; marks may overlap.
 */
export function readerParagraphs(
  text: string,
  passages: readonly VoicedPart[],
  marks: readonly Mark[],
): ReaderParagraph[] {
  return paragraphSpans(text).map((span) => {
    const voice = voiceOf(passages, span);
    const near = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
    return {
      ...span,
      kind: voice?.kind ?? "author",
      article: voice?.article ?? null,
      pieces: piecesOf(text, span, near),
      begins: near.filter((mark) => mark.start >= span.start).map(({ id }) => id),
    };
  });
}

// A line is a paragraph here: captured pages set an empty line between most, and a single break between citation lines.
function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

// "SEOUL — Output rose": the line is the voice of what follows; the place before it only opens it.
function voiceOf(passages: readonly VoicedPart[], { start, end }: Span): VoicedPart | null {
  const opening = voiceAt(passages, start);
  return opening?.kind === "dateline" && opening.end < end ? voiceAt(passages, opening.end) : opening;
}

function voiceAt(passages: readonly VoicedPart[], offset: number): VoicedPart | null {
  const holding = passages.filter((passage) => passage.start <= offset && offset < passage.end);
  return holding.reduce<VoicedPart | null>(
    (inner, next) => (inner === null || next.end - next.start <= inner.end - inner.start ? next : inner),
    null,
  );
}

function piecesOf(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const edges = new Set([start, end]);
  for (const mark of marks) for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covering = marks.filter((mark) => mark.start <= from && to <= mark.end);
    return { text: text.slice(from, to), start: from, marks: covering.map(({ id }) => id) };
  });
}
