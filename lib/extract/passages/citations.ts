import type { ArticleDraft } from "../../model/post.ts";
import { findDay } from "../posts/days.ts";
import type { Line, Paragraph } from "../posts/lines.ts";
import { looksLikeOutlet, looksLikePerson, type NameReader } from "./outlets.ts";

/** "Full story here:", "Read the full article at:", "Source:", "Via:" and their kin, at the head of a line. */
const marker =
  /^(?:(?:you can )?(?:read|see|find) )?(?:the )?(?:(?:full|original|entire|complete|whole|rest of the) )?(?:(?:news )?(?:story|article|report|piece|text|post|release|item)|more)(?: (?:can be (?:read|found)|is(?: available)?))?(?: (?:here|at|below|on|in|from|via))?(?: the)? ?:|^(?:source|sources|via|originally published (?:in|by|at)|first published (?:in|by|at)|original source|link) ?: ?|^(?:read (?:more|the (?:full|rest of the) (?:story|article|report|piece))(?: here)?)[.…»→]?$/iu;

/** Longest line that is still a headline, an author or an outlet of a citation. */
const longestCitationLine = 200;

/** A group of citation lines: what it cites, and the lines it is made of (marker included). */
export interface Citation {
  readonly lines: readonly Line[];
  readonly article: ArticleDraft;
  /** How many paragraphs it takes up. */
  readonly length: number;
}

/** The citation that starts with this paragraph, with the paragraphs of its headline, author and outlet; null when it starts none. */
export function citationAt(paragraphs: readonly Paragraph[], at: number, names: NameReader): Citation | null {
  const first = paragraphs[at];
  const head = first?.lines[0];
  const match = head && head.words.length <= longestCitationLine ? marker.exec(head.words) : null;
  if (!first || !head || !match) return null;
  const inline = head.words.slice(match[0].length).trim();
  const rest = first.lines.slice(1);
  if (inline !== "" || rest.length > 0) {
    const article = readCitation([inline, ...rest.map((line) => line.words)].filter(Boolean), names);
    return { lines: first.lines, article, length: 1 };
  }
  const following = shortParagraphs(paragraphs, at + 1);
  const lines = [head, ...following.flatMap((paragraph) => paragraph.lines)];
  return {
    lines,
    article: readCitation(
      lines.slice(1).map((line) => line.words),
      names,
    ),
    length: 1 + following.length,
  };
}

/** Up to four short paragraphs that read like headline, author, outlet or date rather than like prose. */
function shortParagraphs(paragraphs: readonly Paragraph[], from: number): Paragraph[] {
  const short: Paragraph[] = [];
  for (let at = from; at < paragraphs.length && short.length < 4; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isCitationLine(paragraph.words) || paragraph.lines.length > 4) break;
    short.push(paragraph);
    if (paragraph.lines.length > 1) break;
  }
  return short;
}

function isCitationLine(words: string): boolean {
  if (words.length > longestCitationLine || marker.test(words)) return false;
  return !/[.:;,]["”’)]{0,2}$/u.test(words) && !/^(?:update|by)\b/iu.test(words);
}

function readCitation(lines: readonly string[], names: NameReader): ArticleDraft {
  const dates = lines.map((line) => (line.length < 60 ? (findDay(line)?.date ?? null) : null));
  const words = lines.filter((_, index) => dates[index] === null);
  const date = dates.find((day) => day !== null) ?? null;
  const [headline, ...rest] = words;
  if (words.length === 1 && headline && looksLikeOutlet(headline, names)) return article(null, null, headline, date);
  // Author and outlet come in either order; a known outlet tells.
  const swapped = rest.length === 2 && looksLikeOutlet(rest[0] ?? "", names) && !looksLikeOutlet(rest[1] ?? "", names);
  const outlet = (swapped ? rest[0] : rest.at(-1)) ?? null;
  const author = rest.length > 1 ? (rest[swapped ? 1 : 0] ?? null) : null;
  // Two lines: headline and author, or headline and outlet.
  if (rest.length === 1 && outlet && !looksLikeOutlet(outlet, names) && looksLikePerson(outlet))
    return article(headline ?? null, byline(outlet), null, date);
  return article(headline ?? null, author ? byline(author) : null, outlet, date);
}

function byline(line: string): string {
  return line.replace(/^by\s{1,3}/iu, "");
}

function article(
  headline: string | null,
  author: string | null,
  outlet: string | null,
  date: string | null,
): ArticleDraft {
  // "Yahoo News/AFP": the first carries the second's copy.
  const [carrier, agency] = outlet?.includes("/") && !outlet.includes("//") ? outlet.split("/", 2) : [outlet];
  return {
    headline: headline?.trim() || null,
    author: author?.trim() || null,
    outlet: carrier?.trim() || null,
    agency: agency?.trim() || null,
    date,
  };
}
