import type { Span } from "../text/span.ts";
import type { IsoDate } from "../units/period.ts";

/** What a part of a post is, by whose voice speaks. */
export const passageKinds = [
  "title",
  "author",
  "quotation",
  "update",
  "citation",
  "byline",
  "dateline",
  "other",
] as const;
/** One of `passageKinds`. */
export type PassageKind = (typeof passageKinds)[number];

/** An article a post quotes or cites: the outlet, its author and headline, its date where known. */
export interface ArticleDraft {
  readonly outlet: string | null;
  /** The agency whose copy the outlet carries ("Yahoo News/AFP": AFP); null otherwise. */
  readonly agency: string | null;
  readonly author: string | null;
  readonly headline: string | null;
  readonly date: IsoDate | null;
}

/** A part of a post with its own voice. `article` indexes the post's `articles`; null when the post's author speaks. */
export interface PassageDraft {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly article: number | null;
}

/** One post as read from a page; offsets are into the page's text. */
export interface PostReading {
  readonly span: Span;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly author: string | null;
  readonly updates: readonly { readonly span: Span; readonly date: IsoDate | null }[];
  readonly articles: readonly ArticleDraft[];
  readonly passages: readonly PassageDraft[];
}

/** A block of imported text and what it was in the file it came from; keeps block quotations of HTML and Markdown. */
export interface TextBlock {
  readonly kind: "heading" | "paragraph" | "quotation" | "list-item" | "table" | "preformatted";
  readonly span: Span;
}

/** A post as an importer hands it on, before check and apply. */
export interface PostDraft {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly date: IsoDate | null;
  readonly url: string | null;
}
