import type { PostReading, TextBlock } from "../model/post.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { IsoDate } from "../units/period.ts";
import { type AttributionReading, readAttributionsWithSentences } from "./attributions.ts";
import { type PlacedCandidate, readCandidates } from "./candidates.ts";
import { chainContext, readChain } from "./chains.ts";
import { lexiconOf } from "./indicators.ts";
import type { AttributionMention, QuantityMention, TimeMention } from "./mentions.ts";
import { readPosts } from "./posts.ts";
import { readQuantities } from "./quantities.ts";
import { readSentences } from "./read-sentences.ts";
import { readSegments } from "./segments.ts";
import { type ReferenceAt, readTimes } from "./times.ts";
import { worthOf } from "./worth.ts";

/** Version of the rules and tables; raised whenever the same text may read differently. */
export const ENGINE_VERSION = "1.4.0";

/** What is known of a text before it is read. */
export interface ExtractOptions {
  /** Name of the publisher, the outermost hand of every chain; null when unknown. */
  readonly publisher: string | null;
  /** The day it appeared, for texts that do not say; null when unknown. */
  readonly date: IsoDate | null;
  /** Names to know; the built-in tables when absent. */
  readonly vocabulary?: Vocabulary;
  /** Blocks of the file it was imported from, in the same offsets. */
  readonly blocks?: readonly TextBlock[];
  /** How bare months and weekdays read when no date decides; nearest when absent. */
  readonly prefer?: "past" | "future";
}

/** Everything the engine reads of a text; spans are UTF-16 code units into it, lists are in its order. */
export interface Extraction {
  readonly engine: string;
  readonly posts: readonly PostReading[];
  readonly candidates: readonly PlacedCandidate[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly attributions: readonly AttributionMention[];
}

/** Reads posts, mentions and claims of any text. Pure: the same text, options and engine version give the same result; never throws. */
export function extract(text: string, options: ExtractOptions): Extraction {
  const vocabulary = options.vocabulary ?? defaultVocabulary;
  const { posts, quantities, times, reading } = readAll(text, options, vocabulary);
  const { attributions } = reading;
  const lexicon = lexiconOf(vocabulary);
  const segmentsOf = (passage: PostReading["passages"][number]) => readSegments(text, passage.span);
  const sentences = readSentences(text, { posts, quantities, times, attributions, segmentsOf }, lexicon);
  const context = chainContext(text, posts, reading, options.publisher);
  const candidates = readCandidates(text, sentences, (span) => readChain(span, context));
  return { engine: ENGINE_VERSION, posts, candidates, quantities, times, attributions };
}

/** The mentions alone, without claims: quantities, times and attributions. */
export function readMentions(text: string, options: ExtractOptions): Omit<Extraction, "candidates"> {
  const { posts, quantities, times, reading } = readAll(text, options, options.vocabulary ?? defaultVocabulary);
  return { engine: ENGINE_VERSION, posts, quantities, times, attributions: reading.attributions };
}

/** How much a statement is worth checking, 0 to 1, with reasons; the statement is read on its own. */
export function readWorth(text: string): { readonly score: number; readonly reasons: readonly string[] } {
  const { candidates, attributions } = extract(text, { publisher: null, date: null });
  const disputed = attributions.some(({ stance }) => stance !== "asserts");
  return worthOf({ text, candidates, attributed: attributions.length > 0, disputed });
}

interface Read {
  readonly posts: readonly PostReading[];
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
  readonly reading: AttributionReading;
}

function readAll(text: string, options: ExtractOptions, vocabulary: Vocabulary): Read {
  const { publisher, date, blocks, prefer } = options;
  const posts = readPosts(text, { publisher, date, vocabulary, ...(blocks ? { blocks } : {}) });
  const referenceAt = datesOf(posts, date);
  return {
    posts,
    quantities: readQuantities(text),
    times: readTimes(text, { referenceAt, ...(prefer ? { prefer } : {}) }),
    reading: readAttributionsWithSentences(text, posts, vocabulary),
  };
}

/** The date a time is read from: the article's where its passage quotes one with a date, else the post's, else the text's. */
function datesOf(posts: readonly PostReading[], date: IsoDate | null): ReferenceAt {
  const marks = posts.flatMap((post) => [
    { start: post.span.start, end: post.span.end, date: post.date ?? date },
    ...post.passages.map(({ span, article }) => ({
      ...span,
      date: (article === null ? null : post.articles[article]?.date) ?? post.date ?? date,
    })),
  ]);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return (offset) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && at > low - 4; at--) {
      const mark = marks[at];
      if (mark && offset < mark.end) return mark.date;
    }
    return date;
  };
}
