import type { ArticleDraft, PassageDraft, PassageKind } from "../model/post.ts";
import type { Span } from "../text/span.ts";
import type { IsoDate } from "../units/period.ts";
import { matchArticle, mergeArticles, reportedDay } from "./passages/articles.ts";
import { type Citation, citationAt } from "./passages/citations.ts";
import { withoutFurniture } from "./passages/furniture.ts";
import { type Introduction, introductionIn } from "./passages/introductions.ts";
import { canonicalName, isMedia, type NameReader } from "./passages/outlets.ts";
import { authorVoice } from "./passages/voice.ts";
import { findLooseDay } from "./posts/days.ts";
import type { Paragraph } from "./posts/lines.ts";

/** A post's body read into passages, with the articles they quote or cite and the updates in them. */
export interface BodyReading {
  readonly passages: readonly PassageDraft[];
  readonly articles: readonly ArticleDraft[];
  readonly updates: readonly { readonly span: Span; readonly date: IsoDate | null }[];
}

/** "UPDATE:", "Update 2 (3 May):", "Updated 10-10-2015:", "CORRECTION:" at the head of a paragraph. */
const updateMarker =
  /^(?:update|updated|correction|clarification|postscript|addendum)(?: ?#?\d{1,2})?(?= ?[:–—-]| \(|\s\d|\s(?:on\s)?\p{Lu}\p{L}{2,9} \d)[^:\n]{0,40}:/iu;

/**
 * Parts a body by whose voice speaks. A quotation begins after an introducing line and runs to its citation line, or until the
 * author's voice plainly returns; where an importer marked quotations, its marks decide.
 */
export function readPassages(paragraphs: readonly Paragraph[], names: NameReader, date: IsoDate | null): BodyReading {
  const spoken = withoutFurniture(paragraphs);
  const marked = spoken.some((paragraph) => paragraph.quotation === true);
  const reader = new BodyReader(spoken, names, date, marked);
  return reader.read();
}

/** Paragraphs that one pair of quotation marks may hold. */
const LONGEST_QUOTATION = 12;

/** Holds what has been read so far: the pass goes down the paragraphs once. */
class BodyReader {
  private readonly passages: PassageDraft[] = [];
  private readonly articles: ArticleDraft[] = [];
  private readonly updates: { span: Span; date: IsoDate | null }[] = [];
  /** The words of each article's block, to find the one a lone headline belongs to. */
  private readonly blocks: string[] = [];
  private readonly introductions: (Introduction | null)[];
  private readonly citations: (Citation | null)[];
  private voice: PassageKind = "author";
  /** The first of the author's paragraphs since the last block, citation or update. */
  private ownSince = 0;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly names: NameReader,
    private readonly date: IsoDate | null,
    private readonly marked: boolean,
  ) {
    this.citations = paragraphs.map((_, at) => citationAt(paragraphs, at, names));
    this.introductions = paragraphs.map(({ words }) => introductionIn(words, names, date));
  }

  read(): BodyReading {
    for (let at = 0; at < this.paragraphs.length; ) at = this.step(at);
    return { passages: this.passages, articles: this.articles, updates: this.updates };
  }

  /** Reads what starts at a paragraph and returns the index after it. */
  private step(at: number): number {
    const paragraph = this.paragraphs[at];
    if (!paragraph) return at + 1;
    const citation = this.citations[at];
    if (citation) return this.cite(citation, at);
    const update = updateMarker.exec(paragraph.words);
    if (update) {
      this.voice = "update";
      this.updates.push({ span: span(paragraph), date: findLooseDay(update[0], this.date) });
      this.ownSince = at;
    }
    if (paragraph.quotation === true) return this.markedBlock(at);
    this.add(this.voice, paragraph, null);
    const introduction = this.introductions[at];
    if (this.marked) return at + 1;
    if (introduction && this.paragraphs[at + 1] && !this.closes(at + 1)) return this.block(introduction, at + 1);
    if (this.quoteFollows(at))
      return this.block({ outlet: null, date: null, named: false, short: true, story: false }, at + 1);
    return at + 1;
  }

  /** A block the importer marked: all marked paragraphs in a row. */
  private markedBlock(at: number): number {
    let end = at + 1;
    while (this.paragraphs[end]?.quotation === true && !this.citations[end]) end++;
    const before = this.paragraphs[at - 1];
    const introduction = before ? introductionIn(before.words, this.names, this.date) : null;
    this.quote(introduction ? this.named(introduction, at) : null, at, end);
    return end;
  }

  /** A block in plain text, from `at` to where it ends. */
  private block(introduction: Introduction, at: number): number {
    const end = this.blockEnd(introduction, at);
    this.quote(this.named(introduction, at), at, end);
    return end;
  }

  /** "According to the article:": the outlet that the author's words before it named. */
  private named(introduction: Introduction, at: number): Introduction {
    if (introduction.outlet || !introduction.story) return introduction;
    for (let i = at - 1; i >= Math.max(this.ownSince, at - 4); i--) {
      const outlet = this.names(this.paragraphs[i]?.words ?? "").names.findLast(isMedia);
      if (outlet) return { ...introduction, outlet: canonicalName(outlet) };
    }
    return introduction;
  }

  private quote(introduction: Introduction | null, at: number, end: number): void {
    const words = this.paragraphs.slice(at, end).map((paragraph) => paragraph.words);
    const date = introduction?.date ?? reportedDay(words[0] ?? "", this.date);
    this.articles.push({ outlet: introduction?.outlet ?? null, agency: null, author: null, headline: null, date });
    this.blocks.push(words.join(" "));
    for (let i = at; i < end; i++) {
      const paragraph = this.paragraphs[i];
      if (paragraph) this.add("quotation", paragraph, this.articles.length - 1);
    }
    this.ownSince = end;
  }

  private blockEnd(introduction: Introduction, at: number): number {
    let stop = at + 1;
    while (stop < this.paragraphs.length && !this.closes(stop)) stop++;
    if (introduction.short) return at + 1;
    const first = this.paragraphs[at]?.words ?? "";
    const marks = this.quotedUntil(at, stop);
    if (marks !== null) return marks;
    // A paragraph wholly in quotation marks after a line that names no outlet is the whole quotation.
    if (!introduction.named && (/^[“"]/u.test(first) || !this.citations[stop])) return at + 1;
    const needed = this.citations[stop] ? 2 : 1;
    for (let i = at + 1; i < stop; i++) if (authorVoice(this.paragraphs[i]?.words ?? "") >= needed) return i;
    return stop;
  }

  /**
   * A block in quotation marks ends with the mark that closes it: with its first paragraph, or where each of several opens one, with the
   * last. Null where no mark opens it, or what the first one opens is closed before the paragraph ends.
   */
  private quotedUntil(at: number, stop: number): number | null {
    const first = this.paragraphs[at]?.words ?? "";
    if (!/^[“"]/u.test(first)) return null;
    const inner = first.slice(1, -1);
    if (/[”"]$/u.test(first) && this.citations[stop]) return null;
    if (/[”"]$/u.test(first)) return /[“”"]/u.test(inner) ? null : this.alsoQuoted(at + 1, stop);
    if (/[”"]/u.test(inner)) return null;
    for (let i = at + 1; i < Math.min(stop, at + LONGEST_QUOTATION); i++)
      if (/[”"]$/u.test(this.paragraphs[i]?.words ?? "")) return this.alsoQuoted(i + 1, stop);
    return null;
  }

  private alsoQuoted(from: number, stop: number): number {
    let end = from;
    while (end < stop && /^[“"][^“”"]{40,}[”"]$/u.test(this.paragraphs[end]?.words ?? "")) end++;
    return end;
  }

  /** Paragraphs that end any block: citations, updates, introductions of another outlet. */
  private closes(at: number): boolean {
    const paragraph = this.paragraphs[at];
    if (!paragraph || this.citations[at] || updateMarker.test(paragraph.words)) return true;
    const introduction = this.introductions[at];
    return introduction?.named === true && introduction.outlet !== null && !introduction.short;
  }

  /** "…, says that" and then a paragraph in quotation marks. */
  private quoteFollows(at: number): boolean {
    const next = this.paragraphs[at + 1]?.words ?? "";
    return (
      /(?:\bthat|[,:])$/u.test(this.paragraphs[at]?.words ?? "") &&
      /^[“"].{0,3000}[”"]/su.test(next) &&
      !this.closes(at + 1)
    );
  }

  /** Ties a citation to the block it closes; one without a block closes the author's paragraphs after the line that names it. */
  private cite(citation: Citation, at: number): number {
    const known = matchArticle(citation.article, this.articles, this.blocks, this.names);
    const index = known ?? this.lookBack(citation.article, at);
    const merged = mergeArticles(this.articles[index] ?? null, citation.article, this.names);
    this.articles[index] = merged;
    this.blocks[index] ??= "";
    for (const line of citation.lines) this.passages.push({ kind: "citation", span: span(line), article: index });
    this.voice = this.voice === "update" && known === null ? "author" : this.voice;
    this.ownSince = at + citation.length;
    return at + citation.length;
  }

  /** Opens an article for a citation no block matches; the author's paragraphs after the one that names its outlet or author are its words. */
  private lookBack(article: ArticleDraft, at: number): number {
    const index = this.articles.length;
    const wanted = [article.outlet, article.author].filter((name) => name !== null);
    const introducer = this.lastNaming(wanted, at);
    if (introducer === null || this.marked) return index;
    for (let i = this.passages.length - 1; i >= 0; i--) {
      const passage = this.passages[i];
      if (!passage || passage.span.start <= introducer) break;
      if (passage.kind === "author" || passage.kind === "update")
        this.passages[i] = { ...passage, kind: "quotation", article: index };
    }
    return index;
  }

  /** Where the last own paragraph that names one of the names, and is not the last before the citation, starts; null for none. */
  private lastNaming(wanted: readonly string[], at: number): number | null {
    for (let i = this.ownSince; i < at - 1; i++) {
      const paragraph = this.paragraphs[i];
      if (paragraph && wanted.some((name) => paragraph.words.includes(name))) return paragraph.start;
    }
    return null;
  }

  private add(kind: PassageKind, paragraph: Paragraph, article: number | null): void {
    this.passages.push({ kind, span: span(paragraph), article });
  }
}

function span({ start, end }: Span): Span {
  return { start, end };
}
