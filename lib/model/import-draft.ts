import type { Span } from "../text/span.ts";
import type { IsoDate } from "../units/period.ts";
import type { ArticleDraft, PassageDraft } from "./post.ts";

/** A claim that came in as cells of a spreadsheet, kept beside the small post it becomes. */
export type ClaimCells = Readonly<Record<string, string>>;

/** One post as an import stores it between check and apply: normalised text, offsets into that text. */
export interface StoredDraft {
  readonly kind: "post" | "excerpt";
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly articles: readonly ArticleDraft[];
  readonly passages: readonly PassageDraft[];
  readonly updates: readonly { readonly span: Span; readonly date: IsoDate | null }[];
  readonly cells: ClaimCells | null;
  /** Set when a person said at the check that this is another post than the one with the same identity. */
  readonly separate: boolean;
}

const updatedMark = /\s{0,5}\((?:updated?|corrected)\)\s{0,5}$/i;

/**
 * What makes a post the same post when it comes again: its URL, else publisher, date and title without "(updated)".
 * An excerpt or a post that has neither is itself: its text's hash.
 */
export function identityKey(draft: StoredDraft, hash: string): string {
  if (draft.separate || draft.kind === "excerpt") return `text:${hash}`;
  if (draft.url) return `url:${plainUrl(draft.url)}`;
  if (!draft.title) return `text:${hash}`;
  return `title:${[draft.publisher ?? "", draft.date ?? "", draft.title.replace(updatedMark, "")].map(plainWords).join("|")}`;
}

function plainUrl(url: string): string {
  return url
    .replace(/#.*$/, "")
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

function plainWords(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
