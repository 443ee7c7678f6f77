/** Chosen words of a post: offsets into its text. */
export interface ChosenSpan {
  readonly start: number;
  readonly end: number;
}

/** What the person has selected in the text, as offsets; null for nothing, or for words outside it. */
export function selectedSpan(reader: HTMLElement): ChosenSpan | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(reader, range.startContainer, range.startOffset);
  const end = offsetOf(reader, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

// A paragraph holds its words and nothing else, so its text counts in the same units as the post's.
function offsetOf(reader: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-start]");
  if (!paragraph || !reader.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The span of a card's words, as the marks in the text have it. */
export function spanOfCard(reader: HTMLElement, card: string): ChosenSpan | null {
  const marks = [...reader.querySelectorAll<HTMLElement>(`[data-cards~="${card}"]`)];
  const spans = marks.map((mark) => {
    const start = Number(mark.id.slice(3));
    return { start, end: start + (mark.textContent?.length ?? 0) };
  });
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** A span without white space at its edges. */
export function trimmed(text: string, { start, end }: ChosenSpan): ChosenSpan {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead + 1, words.trimEnd().length) };
}

/** The span with one edge moved by a word; never empty, never outside the text. */
export function moveEdge(text: string, span: ChosenSpan, edge: "start" | "end", by: 1 | -1): ChosenSpan {
  if (edge === "end") {
    const end = by === 1 ? nextEnd(text, span.end) : previousEnd(text, span.end);
    return end > span.start ? { ...span, end } : span;
  }
  const start = by === 1 ? nextStart(text, span.start) : previousStart(text, span.start);
  return start < span.end ? { ...span, start } : span;
}

const blank = (text: string, at: number) => /\s/u.test(text[at] ?? " ");

function nextEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && blank(text, at)) at++;
  while (at < text.length && !blank(text, at)) at++;
  return at;
}

function previousEnd(text: string, from: number): number {
  let at = from;
  while (at > 0 && !blank(text, at - 1)) at--;
  while (at > 0 && blank(text, at - 1)) at--;
  return at;
}

function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !blank(text, at)) at++;
  while (at < text.length && blank(text, at)) at++;
  return at;
}

function previousStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && blank(text, at - 1)) at--;
  while (at > 0 && !blank(text, at - 1)) at--;
  return at;
}
