import type { PassageKind, PostReading } from "../../model/post.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { isSpace } from "../posts/lines.ts";
import { readSegments } from "../segments.ts";
import { knownNames } from "./known-names.ts";
import { type NameMention, readNames } from "./names.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A sentence with its tokens, names and quotations, and where it stands. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** For each token, the index in `names` of the name it is part of; −1 for none. */
  readonly nameOf: readonly number[];
  /** For each token, the index in `quotes` of the quotation it lies in; −1 outside. */
  readonly quoteOf: readonly number[];
  readonly quotes: readonly Quote[];
  readonly post: number;
  readonly passage: number;
  readonly kind: PassageKind;
  /** Index of the article that speaks, null for the post's author. */
  readonly article: number | null;
  /** Where the paragraph of the sentence starts; sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly headline: boolean;
}

/** Words between quotation marks, marks excluded; may begin before or end after the sentence. `whole` is the span with marks. */
export interface Quote extends Span {
  readonly whole: Span;
  readonly words: number;
  /** True when no mark closes it in its paragraph: the speaker goes on in the next. */
  readonly unclosed: boolean;
}

const spoken: ReadonlySet<PassageKind> = new Set(["title", "author", "quotation", "update", "citation"]);

/** Every sentence of every passage that somebody speaks, in order. */
export function readSentences(text: string, posts: readonly PostReading[], vocabulary: Vocabulary): Sentence[] {
  const known = knownNames(vocabulary);
  const sentences: Sentence[] = [];
  posts.forEach((post, postIndex) => {
    post.passages.forEach((passage, passageIndex) => {
      if (!spoken.has(passage.kind)) return;
      const headline = passage.kind === "title" || passage.kind === "citation" || isSubheading(text, passage.span);
      const quotes = readQuotes(text, passage.span);
      let firstQuote = 0;
      const segments = (headline ? [passage.span] : readSegments(text, passage.span)).flatMap(inPieces);
      for (const span of segments) {
        const tokens = tokenize(text, span);
        const place = {
          index: sentences.length,
          post: postIndex,
          passage: passageIndex,
          kind: passage.kind,
          article: passage.article,
        };
        while (firstQuote < quotes.length && (quotes[firstQuote]?.whole.end ?? 0) <= span.start) firstQuote++;
        const own = quotesUntil(quotes, firstQuote, span.end);
        const names = readNames(tokens, known, text, headline && inTitleCase(tokens));
        sentences.push({
          ...place,
          span,
          tokens,
          names,
          nameOf: nameOf(tokens, names),
          quotes: own,
          quoteOf: quoteOf(tokens, own),
          paragraph: passage.span.start,
          headline,
        });
      }
    });
  });
  return sentences;
}

/** "Lagoon Radio: prices stable" on a line of its own, without a stop: a headline among the paragraphs. */
function isSubheading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_SUBHEADING) return false;
  return /^\p{Lu}[^\n:“”"]{1,40}: \S[^\n:]{8,}[^\s.,:;!?…”"]$/u.test(text.slice(start, end));
}

const LONGEST_SUBHEADING = 110;

/** No sentence is this long; what is, is no prose, and is read in pieces so that the time stays linear. */
const longestSentence = 4000;

function inPieces(span: Span): Span[] {
  const pieces: Span[] = [];
  for (let start = span.start; start < span.end; start += longestSentence)
    pieces.push({ start, end: Math.min(span.end, start + longestSentence) });
  return pieces;
}

/** Pairs of quotation marks in a passage. A double mark left open runs to its end; unpaired closing marks are ignored. */
function readQuotes(text: string, span: Span): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  for (let at = span.start; at < span.end; at++) {
    const char = text[at];
    if (open < 0 && (char === "‘" || char === "'")) {
      const close = singleClose(text, at, span);
      if (close > at) quotes.push(quote(text, at, close + 1));
      if (close > at) at = close;
    } else if (char === "“" || char === "„" || char === "«") {
      if (open < 0) open = at;
    } else if (char === "”" || char === "»") {
      if (open >= 0) quotes.push(quote(text, open, at + 1));
      open = -1;
    } else if (char === '"') {
      if (open >= 0) quotes.push(quote(text, open, at + 1));
      open = open >= 0 ? -1 : at;
    }
  }
  if (open >= 0) quotes.push({ ...quote(text, open, span.end), end: span.end, unclosed: true });
  return quotes;
}

/** How far a single mark may be from its partner: an apostrophe has none. */
const longestSingle = 600;

/** Where a quotation in single marks closes: a mark after a stop or comma and before a space; −1 for an apostrophe. */
function singleClose(text: string, open: number, span: Span): number {
  const before = text.charCodeAt(open - 1);
  if (open > span.start && !isSpace(before) && before !== 40) return -1;
  for (let at = open + 2; at < Math.min(span.end, open + longestSingle); at++) {
    const char = text[at];
    if (char !== "’" && char !== "'") continue;
    const after = text.charCodeAt(at + 1);
    const closes = at + 1 >= span.end || isSpace(after) || [44, 46, 58, 59, 41].includes(after);
    if (closes && /[.,!?…]/u.test(text[at - 1] ?? "")) return at;
  }
  return -1;
}

function quote(text: string, start: number, end: number): Quote {
  const inner = { start: start + 1, end: Math.max(start + 1, end - 1) };
  let words = 0;
  for (let at = inner.start; at < inner.end && words < 100; at++)
    if (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160) words++;
  return { ...inner, whole: { start, end }, words: words + 1, unclosed: false };
}

function quotesUntil(quotes: readonly Quote[], from: number, end: number): Quote[] {
  let to = from;
  while (to < quotes.length && (quotes[to]?.whole.start ?? end) < end) to++;
  return quotes.slice(from, to);
}

function nameOf(tokens: readonly Token[], names: readonly NameMention[]): number[] {
  const of = new Array<number>(tokens.length).fill(-1);
  names.forEach((name, index) => {
    of.fill(index, name.from, name.to);
  });
  return of;
}

function quoteOf(tokens: readonly Token[], quotes: readonly Quote[]): number[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < quotes.length && (quotes[next]?.whole.end ?? 0) <= token.start) next++;
    const current = quotes[next];
    return current && current.whole.start <= token.start && token.end <= current.whole.end ? next : -1;
  });
}

/** A headline with a capital on most words tells nothing by its capitals. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return long.length >= 3 && long.filter((token) => token.capital).length / long.length > 0.7;
}
