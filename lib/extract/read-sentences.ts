import type { PassageDraft, PostReading } from "../model/post.ts";
import type { Span } from "../text/span.ts";
import { splitClauses } from "./clauses.ts";
import { readCues } from "./cues.ts";
import { type Lexicon, readIndicators } from "./indicators.ts";
import type { AttributionMention, QuantityMention, TimeMention } from "./mentions.ts";
import { findPlaces } from "./places.ts";
import { type QuantityAt, type Sentence, type TimeAt, wordAt, wordsBefore } from "./sentences.ts";
import { readWords } from "./words.ts";

/** Everything that was read of a text before its claims, offsets into that text, each list in order. */
export interface Readings {
  readonly posts: readonly PostReading[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly attributions: readonly AttributionMention[];
  /** Sentence-sized spans of a passage, in order. */
  readonly segmentsOf: (passage: PassageDraft) => readonly Span[];
}

const spoken: ReadonlySet<PassageDraft["kind"]> = new Set([
  "title",
  "author",
  "quotation",
  "update",
  "citation",
  "other",
]);

/** The sentences of every passage that can hold a claim, in order of the text, with what stands in each. */
export function readSentences(text: string, readings: Readings, lexicon: Lexicon): Sentence[] {
  const cursor = { quantity: 0, time: 0, attribution: 0 };
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let end = 0;
  for (const [post, reading] of readings.posts.entries()) {
    for (const passage of reading.passages) {
      if (!spoken.has(passage.kind) || isBareCitation(text, passage, reading)) continue;
      paragraph++;
      for (const span of readings.segmentsOf(passage)) {
        if (/\n\s*\n|\n/.test(text.slice(end, span.start))) paragraph++;
        end = span.end;
        const saidOn = (passage.article === null ? null : reading.articles[passage.article]?.date) ?? reading.date;
        sentences.push(
          readSentence(text, span, readings, lexicon, cursor, {
            passage: passage.kind,
            article: passage.article,
            post,
            paragraph,
            saidOn,
          }),
        );
      }
    }
  }
  return sentences;
}

/** A citation line that holds no headline of an article: "Full story here:", an outlet, a byline. */
function isBareCitation(text: string, passage: PassageDraft, post: PostReading): boolean {
  if (passage.kind !== "citation") return false;
  const headline = passage.article === null ? null : (post.articles[passage.article]?.headline ?? null);
  return headline === null || !text.slice(passage.span.start, passage.span.end).includes(headline);
}

type Where = Pick<Sentence, "passage" | "article" | "post" | "paragraph" | "saidOn">;

function readSentence(
  text: string,
  span: Span,
  readings: Readings,
  lexicon: Lexicon,
  cursor: Cursor,
  where: Where,
): Sentence {
  const words = readWords(text, span);
  const quantities = within(readings.quantities, span, cursor, "quantity").map(
    ([mention, index]): QuantityAt => ({ mention, index, ...covered(words, mention) }),
  );
  const times = within(readings.times, span, cursor, "time").map(
    ([mention]): TimeAt => ({ mention, ...covered(words, mention) }),
  );
  const attributions = readings.attributions.filter(({ source, cue, content }) => {
    const at = cue ?? source ?? content;
    return (at.start >= span.start && at.start < span.end) || (content.start < span.end && span.start < content.end);
  });
  // A direction word inside a figure or a time belongs to it: "up to 50", "more than 3 percent".
  const taken = [...quantities, ...times.filter(({ mention }) => mention.role !== "duration")];
  const cues = readCues(words).filter(
    (cue) =>
      !taken.some((one) => one.from <= cue.from && cue.to <= one.to && !/double|triple|halve/.test(cue.word.lemma)),
  );
  const frames = attributions
    .flatMap(({ source, cue }) => [source, cue].filter((part) => part !== null))
    .filter((part) => part.start < span.end && span.start < part.end);
  const indicators = readIndicators(words, lexicon).filter(
    (hit) => !times.some((time) => time.from <= hit.from && hit.to <= time.to),
  );
  return {
    ...span,
    text: text.slice(span.start, span.end),
    words,
    clauses: splitClauses({
      text,
      words,
      cues,
      figures: new Set(quantities.map(({ from }) => from)),
      contents: attributions.map(({ content }) => content),
    }),
    quantities,
    times,
    attributions,
    cues,
    indicators,
    covers: lexicon.coverages.find(words),
    places: findPlaces(text, words, lexicon),
    lexicon,
    frames,
    ...where,
  };
}

function covered(words: Sentence["words"], span: Span): { from: number; to: number } {
  const from = wordAt(words, span.start);
  return { from, to: Math.max(from + 1, wordsBefore(words, span.end)) };
}

type Cursor = Record<"quantity" | "time" | "attribution", number>;

/** The mentions that begin in the span; the lists and the spans are in order, so a cursor moves once through them. */
function within<Mention extends Span>(
  list: readonly Mention[],
  span: Span,
  cursor: Cursor,
  key: keyof Cursor,
): [Mention, number][] {
  const found: [Mention, number][] = [];
  let at = cursor[key];
  while (at < list.length && (list[at] as Mention).start < span.start) at++;
  cursor[key] = at;
  for (; at < list.length && (list[at] as Mention).start < span.end; at++) found.push([list[at] as Mention, at]);
  return found;
}
