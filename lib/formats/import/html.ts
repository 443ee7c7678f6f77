import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { TextBlock } from "../../model/post.ts";
import { normalise } from "../../text/normalise.ts";
import { type DomNode, readBlocks } from "./blocks.ts";
import { type ImportFormat, nothingToRead, type Parsed } from "./format.ts";
import { renormalise } from "./renormalise.ts";

const looksLikeHtml = /^\s{0,1000}(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i;

/** A saved web page. Read as text: nothing of its markup, scripts or addresses is kept or ever fetched. */
export const html: ImportFormat = {
  id: "html",
  title: "Web page (HTML)",
  detect: ({ name, content }) => /\.x?html?$/i.test(name ?? "") || looksLikeHtml.test(content.slice(0, 2000)),
  parse: ({ content }) => parseHtml(content),
};

function parseHtml(content: string): Parsed {
  // Normalised before parsing, so that offsets of blocks need no second pass.
  const { document } = parseHTML(withBody(normalise(content).text));
  const article = readable(document);
  const { text, blocks } = article
    ? withHead(readBlocks(article.body), article)
    : readBlocks(document.body as unknown as DomNode);
  if (text === "") return { pages: [], rows: [], problems: [nothingToRead] };
  return {
    pages: [
      {
        ...renormalise(text, blocks),
        title: clean(document.querySelector("title")?.textContent) ?? null,
        publisher: meta(document, "og:site_name"),
        author: meta(document, "author") ?? article?.byline?.replace(/^by /i, "") ?? null,
        date: day(
          meta(document, "article:published_time") ??
            document.querySelector("time[datetime]")?.getAttribute("datetime"),
        ),
        url: canonical(document),
      },
    ],
    rows: [],
    problems: [],
  };
}

type Doc = ReturnType<typeof parseHTML>["document"];

// Both tags may be left out of a page; the parser reads nothing of one that has a body but no root.
function withBody(markup: string): string {
  if (!/<body[\s>]/i.test(markup)) return `<!doctype html><html><body>${markup}</body></html>`;
  if (/<html[\s>]/i.test(markup)) return markup;
  return `<!doctype html><html>${markup.replace(/<!doctype[^>]{0,500}>/i, "")}</html>`;
}

/** The article of a page, and what stands over it. */
interface Article {
  readonly body: DomNode;
  readonly headline: string | null;
  readonly byline: string | null;
}

// Readability keeps one article; a page of many posts, or a scrap of markup, is read whole.
function readable(document: Doc): Article | null {
  if (document.querySelectorAll("article").length > 1 || document.querySelectorAll("h2").length > 3) return null;
  const copy = document.cloneNode(true) as unknown as Document;
  const found = new Readability(copy, { charThreshold: 400 }).parse();
  if (!found?.content) return null;
  const headings = document.querySelectorAll("h1");
  return {
    body: parseHTML(withBody(found.content)).document.body as unknown as DomNode,
    headline: headings.length === 1 ? clean(headings[0]?.textContent) : null,
    byline: clean(found.byline),
  };
}

type Read = ReturnType<typeof readBlocks>;

// Readability takes headline and byline out of the words; both say something of the post, so they go back on top.
function withHead(read: Read, { headline, byline }: Article): Read {
  if (read.text === "") return read;
  const heads = [
    { kind: "heading" as const, words: headline },
    { kind: "paragraph" as const, words: byline && /^by /i.test(byline) ? byline : null },
  ].filter(({ words }) => words !== null && !read.text.slice(0, 1000).includes(words));
  return heads.reduceRight((body, { kind, words }) => before(body, kind, words ?? ""), read);
}

function before({ text, blocks }: Read, kind: TextBlock["kind"], words: string): Read {
  const by = words.length + 2;
  const moved = blocks.map((block) => ({ ...block, span: { start: block.span.start + by, end: block.span.end + by } }));
  return { text: `${words}\n\n${text}`, blocks: [{ kind, span: { start: 0, end: words.length } }, ...moved] };
}

function meta(document: Doc, name: string): string | null {
  const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return clean(tag?.getAttribute("content"));
}

function canonical(document: Doc): string | null {
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta(document, "og:url");
  return url && /^https?:\/\//i.test(url) ? url : null;
}

function day(stamp: string | null | undefined): string | null {
  return /^(\d{4}-\d{2}-\d{2})/.exec(stamp ?? "")?.[1] ?? null;
}

function clean(text: string | null | undefined): string | null {
  const words = text?.replace(/\s+/g, " ").trim();
  return words ? words : null;
}
