import type { Page } from "@playwright/test";

/** Looks up an address on a page one has read: the first link of `list` that fits. */
export type FindLink = (list: string, fits: RegExp) => Promise<string>;

/** One screen as somebody sees it. */
export interface Screen {
  /** Of the picture, and of the fault when there is one. */
  readonly name: string;
  /** Somebody of the cast by first name; null signed out. */
  readonly as: "Mina" | "Ruth" | "Elif" | "Ada" | "Victor" | null;
  readonly at: string | ((find: FindLink) => Promise<string>);
  /** What one does there to bring it about: a dialog, a drawer, a draft. */
  readonly brings?: (page: Page) => Promise<void>;
  /** Where more than 1,500 elements are meant: a post with its margin, a grid of many figures. */
  readonly mostElements?: number;
  /** Matrix and compare alone. */
  readonly mayScrollSideways?: true;
}
