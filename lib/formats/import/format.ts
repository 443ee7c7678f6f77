import type { PostDraft, TextBlock } from "../../model/post.ts";

/** A row of a spreadsheet of claims: the cells as written, by our column names; every row is one small post with one claim. */
export interface ClaimRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ClaimColumn, string>>>;
}

/** The columns a spreadsheet of claims may have; `citation` or `publisher` is needed, and `quotation` or `value`. */
export const claimColumns = [
  "quotation",
  "claimant",
  "indicator",
  "place",
  "population",
  "coverage",
  "value",
  "unit",
  "period",
  "series",
  "publisher",
  "citation",
  "date",
  "url",
] as const;
/** One of `claimColumns`. */
export type ClaimColumn = (typeof claimColumns)[number];

/** Something in the input that could not be taken: where (line from 1, null for the whole file), why, and what to do. */
export interface Problem {
  readonly line: number | null;
  readonly reason: string;
  readonly hint: string;
}

/** A page of text with its blocks; it may hold one post or a whole archive. Offsets of blocks are into `text`. */
export type Page = PostDraft & { readonly blocks: readonly TextBlock[] };

/** What a file held: pages of text, or rows of claims, and what was refused. */
export interface Parsed {
  readonly pages: readonly Page[];
  readonly rows: readonly ClaimRow[];
  readonly problems: readonly Problem[];
}

/** A file as it arrived. */
export interface ImportInput {
  readonly name: string | null;
  /** Decoded text, not yet normalised. */
  readonly content: string;
}

/** One way in. `detect` answers from the name and the first characters; the first format that says yes is taken. */
export interface ImportFormat {
  readonly id: "csv" | "html" | "markdown" | "text";
  readonly title: string;
  detect(input: ImportInput): boolean;
  /** Never throws: what cannot be read becomes a problem. */
  parse(input: ImportInput): Parsed;
}

/** A page that knows nothing of itself but its text. */
export function bareDraft(text: string, blocks: readonly TextBlock[] = []): Page {
  return { text, blocks, title: null, publisher: null, author: null, date: null, url: null };
}

/** What an input without any words is answered with. */
export const nothingToRead: Problem = {
  line: null,
  reason: "There are no words in it",
  hint: "Paste the text of the post, or choose the file again.",
};
