import type { PostReading } from "../../model/post.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence } from "../attributions/sentences.ts";
import type { ReadAttribution } from "../attributions.ts";
import type { ChainContext, PlacedPassage } from "./context.ts";

/** All passages in text order. */
export function passagesByStart(posts: readonly PostReading[]): readonly PlacedPassage[] {
  return posts
    .flatMap((post) => post.passages.map((passage, index) => ({ passage, post, index })))
    .sort((a, b) => a.passage.span.start - b.passage.span.start);
}

/** The last element that starts at or before an offset, by bisection; null when all start later. */
export function lastStarting<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

/** The sentence an offset lies in; null between sentences. */
export function sentenceAt(offset: number, sentences: readonly Sentence[]): Sentence | null {
  const sentence = lastStarting(sentences, offset, (each) => each.span.start);
  return sentence && offset < sentence.span.end ? sentence : null;
}

/** The citations whose words hold a claim, outermost first. A plan of the subject's own is part of the claim and no hand. */
export function covering(span: Span, context: ChainContext): readonly ReadAttribution[] {
  const sentence = sentenceAt(span.start, context.reading.sentences);
  if (!sentence) return [];
  // A quotation may have begun sentences earlier and its speaker may be named after it; a line that introduces stands before it.
  const near: ReadAttribution[] = [];
  for (let at = sentence.index - 4; at <= sentence.index + 6; at++) {
    const other = context.reading.sentences[at];
    if (other && other.post === sentence.post) near.push(...(context.bySentence.get(at) ?? []));
  }
  const held = near.filter((each) => each.sense !== "intends" && each.sense !== "hears" && holds(each, span));
  const said = held.length > 1 ? held.filter((each) => !isCounting(each)) : held;
  return dropInsideTitles((said.length > 0 ? said : held).sort(outerFirst), near, span);
}

/** "Police recorded 40 cases, figures show": who did the counting is part of what is shown. */
function isCounting({ cue }: ReadAttribution): boolean {
  return /^(?:record|register)(?:s|ed)?$/u.test(cue?.surface ?? "");
}

function holds(attribution: ReadAttribution, span: Span): boolean {
  const share = overlap(attribution.content, span) / Math.max(1, span.end - span.start);
  if (share >= 0.9) return true;
  const unit = overlap(unitOf(attribution), span) / Math.max(1, span.end - span.start);
  // "Northern claims of a fuller harvest" is theirs; "… do not seem to have held out" is the narrator's.
  if (attribution.pattern === "noun") return unit >= 0.9;
  return share >= 0.5 || (unit >= 0.9 && share > 0.25);
}

function unitOf(attribution: ReadAttribution): Span {
  const parts = [attribution.content, attribution.cue, attribution.source].filter((part) => part !== null);
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

const outerPatterns: Readonly<Partial<Record<ReadAttribution["pattern"], number>>> = {
  as: 0,
  according: 1,
  titled: 1,
  verb: 2,
  headline: 3,
  citing: 4,
  noun: 4,
  "own-noun": 4,
};
const relayKinds = new Set(["news-agency", "news-outlet", "state-media", "blog"]);

/** Wider content is further out; of two with the same content the outlet is, then the looser construction. */
function outerFirst(a: ReadAttribution, b: ReadAttribution): number {
  // Whom somebody cites in words that are quoted stands inside the one who is quoted.
  const quoted = Number(isCitedByQuoted(a)) - Number(isCitedByQuoted(b));
  if (quoted !== 0) return quoted;
  const [aSize, bSize] = [a.content.end - a.content.start, b.content.end - b.content.start];
  const apart = Math.abs(aSize - bSize) > 40 && (inside(a.content, b.content) || inside(b.content, a.content));
  const relays = Number(relayKinds.has(b.kind ?? "")) - Number(relayKinds.has(a.kind ?? ""));
  if (relays !== 0) return relays;
  if (apart) return bSize - aSize;
  return (outerPatterns[a.pattern] ?? 2) - (outerPatterns[b.pattern] ?? 2) || bSize - aSize;
}

function isCitedByQuoted({ inside, pattern }: ReadAttribution): boolean {
  return inside && pattern === "according";
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "… a story titled “…” in which Roe argued": the story's outlet is a hand before Roe. */
function dropInsideTitles(
  held: readonly ReadAttribution[],
  near: readonly ReadAttribution[],
  span: Span,
): readonly ReadAttribution[] {
  const innermost = held.at(-1);
  if (!innermost?.inside || innermost.pattern !== "verb") return held;
  const story = near.find(
    (each) => each.pattern === "titled" && each.sentence === innermost.sentence && each.content.end <= span.start,
  );
  return story && !held.includes(story) ? [story, ...held] : held;
}
