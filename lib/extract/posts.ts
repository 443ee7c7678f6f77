import type { ArticleDraft, PassageDraft, PostReading, TextBlock } from "../model/post.ts";
import { places } from "../model/vocabulary/places.ts";
import { sources } from "../model/vocabulary/sources.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { IsoDate } from "../units/period.ts";
import { type NameReader, nameReader } from "./passages/outlets.ts";
import { readPassages } from "./passages.ts";
import { findHeads, type Head } from "./posts/heads.ts";
import {
  type Paragraph,
  paragraphsFromBlocks,
  paragraphsMarked,
  paragraphsOf,
  readLines,
  trimmed,
} from "./posts/lines.ts";

/** What is known about a text before reading it: who publishes it, the day it appeared, an importer's blocks, the names to know. */
export interface PostContext {
  readonly publisher: string | null;
  readonly date: IsoDate | null;
  readonly blocks?: readonly TextBlock[];
  readonly vocabulary?: Vocabulary;
}

const builtIn: Vocabulary = { indicators: [], sources, places, coverages: [], dependences: [], rates: [] };

/**
 * The posts of a text: one for each title with a weekday-date line on an archive page, otherwise the whole text as one post.
 * Offsets are UTF-16 code units of `text`; passages are in order and do not overlap. Empty for a text of white space.
 */
export function readPosts(text: string, context: PostContext): readonly PostReading[] {
  const names = nameReader(context.vocabulary ?? builtIn);
  const lines = readLines(text, { start: 0, end: text.length });
  if (lines.length === 0) return [];
  return findHeads(lines, text.length, names).map((head) => readPost(text, head, context, names));
}

function readPost(text: string, head: Head, context: PostContext, names: NameReader): PostReading {
  const bodySpan: Span = { start: head.bodyStart, end: head.span.end };
  const paragraphs = bodyParagraphs(text, bodySpan, context.blocks ?? []);
  const date = head.date ?? context.date;
  const body = readPassages(paragraphs, names, date);
  const carried = carriedCopy(head, context.publisher);
  const articles = carried ? [...body.articles, carried] : body.articles;
  const own = carried ? articles.length - 1 : null;
  const passages = body.passages.map((passage) =>
    passage.article === null && passage.kind === "author" ? { ...passage, article: own } : passage,
  );
  const top = headPassages(head).map((passage) => (passage.kind === "title" ? { ...passage, article: own } : passage));
  return {
    span: head.span,
    title: head.title,
    date,
    author: head.author,
    updates: body.updates,
    articles,
    passages: [...top, ...passages],
  };
}

function bodyParagraphs(text: string, span: Span, blocks: readonly TextBlock[]): Paragraph[] {
  const within = paragraphsFromBlocks(text, blocks, span);
  if (within.length > 0) return within;
  const lines = readLines(text, trimmed(text, span.start, span.end));
  return lines.some(({ words }) => words.startsWith(">")) ? paragraphsMarked(lines) : paragraphsOf(lines);
}

function headPassages(head: Head): PassageDraft[] {
  return head.parts.map(({ kind, span }) => ({ kind, span, article: null }));
}

/** An article whose own head names the outlet or agency it comes from ("NAIROBI (Reuters) -"): its body is that outlet's copy. */
function carriedCopy(head: Head, publisher: string | null): ArticleDraft | null {
  const outlet = head.outlet === publisher ? null : head.outlet;
  const agency = head.agency === publisher || head.agency === outlet ? null : head.agency;
  if (!outlet && !agency) return null;
  return { outlet, agency, author: head.author, headline: head.title, date: head.date };
}
