import { parseHTML } from "linkedom";
import { marked } from "marked";
import { normalise } from "../../text/normalise.ts";
import { type DomNode, readBlocks } from "./blocks.ts";
import { bareDraft, type ImportFormat, nothingToRead } from "./format.ts";
import { renormalise } from "./renormalise.ts";

/** Markdown, told by its name: parsed to a tree only to find its blocks; no HTML of it is ever rendered. */
export const markdown: ImportFormat = {
  id: "markdown",
  title: "Markdown",
  detect: ({ name }) => /\.(?:md|markdown)$/i.test(name ?? ""),
  parse({ content }) {
    const markup = marked.parse(normalise(content).text, { async: false, gfm: true });
    const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
    const { text, blocks } = readBlocks(document.body as unknown as DomNode);
    if (text === "") return { pages: [], rows: [], problems: [nothingToRead] };
    const words = renormalise(text, blocks);
    return { pages: [bareDraft(words.text, words.blocks)], rows: [], problems: [] };
  },
};
