import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { TextBlock } from "../../model/post.ts";
import { normalise } from "../../text/normalise.ts";
import { type DomNode, readBlocks } from "./blocks.ts";
import { type ImportFormat, nothingToRead, type Parsed } from "./format.ts";

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
  const { text, blocks } = readBlocks(article ?? (document.body as unknown as DomNode));
  if (text === "") return { pages: [], rows: [], problems: [nothingToRead] };
  return {
    pages: [
      {
        ...renormalised(text, blocks),
        title: clean(document.querySelector("title")?.textContent) ?? null,
        publisher: meta(document, "og:site_name"),
        author: meta(document, "author"),
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

// Entities may have decoded to characters that normalising would change; blocks are kept only while offsets hold.
function renormalised(text: string, blocks: readonly TextBlock[]) {
  const normal = normalise(text).text;
  return { text: normal, blocks: normal === text ? blocks : [] };
}

function withBody(markup: string): string {
  return /<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
}

// Readability keeps one article; a page of many posts, or a scrap of markup, is read whole.
function readable(document: Doc): DomNode | null {
  if (document.querySelectorAll("article").length > 1 || document.querySelectorAll("h2").length > 3) return null;
  const copy = document.cloneNode(true) as unknown as Document;
  const found = new Readability(copy, { charThreshold: 400 }).parse();
  if (!found?.content) return null;
  return parseHTML(withBody(found.content)).document.body as unknown as DomNode;
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
