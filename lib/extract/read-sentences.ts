import type { PassageDraft, PostReading } from "../model/post.ts";
import type { Span } from "../text/span.ts";
import { splitClauses, verbs } from "./clauses.ts";
import { readCues } from "./cues.ts";
import { type Lexicon, readIndicators } from "./indicators.ts";
import { readJourneys, withJourneys } from "./journeys.ts";
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

type Where = Pick<Sentence, "passage" | "article" | "post" | "paragraph" | "saidOn" | "datedBy">;

/** The mentions that stand in one sentence. */
interface Inside {
  readonly quantities: readonly (readonly [QuantityMention, number])[];
  readonly times: readonly TimeMention[];
  readonly attributions: readonly AttributionMention[];
}

/** The sentences of every passage that can hold a claim, in order of the text, with what stands in each. */
export function readSentences(text: string, readings: Readings, lexicon: Lexicon): Sentence[] {
  const stretches = readStretches(text, readings);
  const quantities = assign(
    stretches,
    readings.quantities.map((mention, index) => [mention, index] as const),
    ([mention]) => beginning(mention),
  );
  const times = assign(stretches, readings.times, beginning);
  const attributions = assign(stretches, readings.attributions, extent);
  return stretches.map(({ span, where }, n) =>
    readSentence(text, span, lexicon, where, {
      quantities: quantities[n] ?? [],
      times: times[n] ?? [],
      attributions: attributions[n] ?? [],
    }),
  );
}

interface Stretch {
  readonly span: Span;
  readonly where: Where;
}

const spoken: ReadonlySet<PassageDraft["kind"]> = new Set([
  "title",
  "author",
  "quotation",
  "update",
  "citation",
  "other",
]);

function readStretches(text: string, readings: Readings): Stretch[] {
  const stretches: Stretch[] = [];
  let paragraph = 0;
  let end = 0;
  for (const [post, reading] of readings.posts.entries()) {
    for (const passage of reading.passages) {
      if (!spoken.has(passage.kind) || isBareCitation(text, passage, reading)) continue;
      paragraph++;
      const { kind, article } = passage;
      const told = article === null ? null : (reading.articles[article]?.date ?? null);
      const line = reading.passages.find((one) => one.kind === "dateline" || one.kind === "byline");
      const datedBy = told === null && line && /\d/.test(text.slice(line.span.start, line.span.end)) ? line.span : null;
      const saidOn = (article === null ? null : reading.articles[article]?.date) ?? reading.date;
      for (const segment of readings.segmentsOf(passage)) {
        if (text.slice(end, segment.start).includes("\n")) paragraph++;
        end = segment.end;
        for (const span of bounded(text, segment))
          stretches.push({ span, where: { passage: kind, article, post, paragraph, saidOn, datedBy } });
      }
    }
  }
  return stretches;
}

// No sentence of prose is longer; a text without stops (tables, digits) is read in stretches of this many code units, so time stays linear.
const LONGEST = 1500;

function bounded(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** A citation line that holds no headline of an article: "Full story here:", an outlet, a byline. */
function isBareCitation(text: string, passage: PassageDraft, post: PostReading): boolean {
  if (passage.kind !== "citation") return false;
  const headline = passage.article === null ? null : (post.articles[passage.article]?.headline ?? null);
  return headline === null || !text.slice(passage.span.start, passage.span.end).includes(headline);
}

function beginning({ start }: Span): Span {
  return { start, end: start + 1 };
}

/** From the first to the last part of an attribution. */
function extent({ source, cue, content }: AttributionMention): Span {
  const parts = [source, cue, content].filter((part) => part !== null);
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}

/** The items whose extent meets each stretch, found by binary search: the stretches are in order and do not overlap. */
function assign<Item>(stretches: readonly Stretch[], items: readonly Item[], extentOf: (item: Item) => Span): Item[][] {
  const lists: Item[][] = stretches.map(() => []);
  for (const item of items) {
    const { start, end } = extentOf(item);
    for (let at = firstEndingAfter(stretches, start); at < stretches.length; at++) {
      if ((stretches[at] as Stretch).span.start >= end) break;
      lists[at]?.push(item);
    }
  }
  return lists;
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readSentence(text: string, span: Span, lexicon: Lexicon, where: Where, inside: Inside): Sentence {
  const words = readWords(text, span);
  const quantities = inside.quantities.map(
    ([mention, index]): QuantityAt => ({ mention, index, ...covered(words, mention) }),
  );
  const times = inside.times.map((mention): TimeAt => ({ mention, ...covered(words, mention) }));
  const { attributions } = inside;
  // A direction word inside a figure or a time belongs to it: "up to 50", "more than 3 percent".
  const taken = [...quantities, ...times.filter(({ mention }) => mention.role !== "duration")];
  const cues = readCues(words).filter(
    (cue) => !taken.some((one) => one.from <= cue.from && cue.to <= one.to && cue.word.factor === null),
  );
  const frames = attributions
    .flatMap(({ source, cue }) => [source, cue])
    .filter((part) => part !== null)
    .filter((part) => part.start < span.end && span.start < part.end);
  const verb = verbs(words, cues);
  const covers = lexicon.coverages.find(words);
  const headline = where.passage === "title" || where.passage === "citation";
  const contents = attributions.map(({ content }) => content);
  const places = findPlaces(text, words, lexicon);
  const indicators = readIndicators(text, words, lexicon, { covers, headline }).filter(
    (hit) => !times.some((time) => time.from <= hit.from && hit.to <= time.to) && !isAsked(words, hit.from),
  );
  const journeys = readJourneys({ words, places, indicators, quantities, lexicon });
  // Every key by its name: spread in, the spans cost as much as reading the words.
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    words,
    clauses: splitClauses({
      text,
      words,
      cues,
      verb,
      headline,
      figures: new Set(quantities.map(({ from }) => from)),
      contents,
    }),
    quantities,
    times,
    attributions,
    cues,
    indicators: withJourneys(indicators, journeys),
    covers,
    places,
    journeys,
    lexicon,
    verb,
    frames,
    passage: where.passage,
    article: where.article,
    post: where.post,
    paragraph: where.paragraph,
    saidOn: where.saidOn,
    datedBy: where.datedBy,
  };
}

const instruments = /^(?:surveys?|polls?|census|censuses|samples?|panels?|questionnaires?)$/;

/** "a survey of schools", "a poll of 1,200 pupils": whom or what an instrument asks is not what it measures. */
function isAsked(words: Sentence["words"], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 5); at--) {
    const { lower } = words[at] as Sentence["words"][number];
    if (lower === "of" || lower === "among") return instruments.test(words[at - 1]?.lower ?? "");
    if (!/^(?:\d[\d.,]*|the|some|about|over|more|than|nearly|all|its|\p{L}+(?:ing|al|ary|an))$/u.test(lower))
      return false;
  }
  return false;
}

function covered(words: Sentence["words"], span: Span): { from: number; to: number } {
  const from = wordAt(words, span.start);
  return { from, to: Math.max(from + 1, wordsBefore(words, span.end)) };
}
