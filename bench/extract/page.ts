import { existsSync, readFileSync } from "node:fs";
import { samplePages } from "../../lib/model/sample-posts.ts";

/** A text to read, and how many words it has. */
export interface Page {
  readonly name: string;
  readonly text: string;
  readonly words: number;
}

/** The newsroom's own posts as one page. */
export const ownPage: Page = pageOf("own", samplePages.map(({ text }) => text).join("\n\n"));

/** A saved page of a real blog, where the file is at hand; else null. */
export function sharedPage(): Page | null {
  const file = new URL("../../../shared/corpus/archive.txt", import.meta.url);
  return existsSync(file) ? pageOf("shared", readFileSync(file, "utf8")) : null;
}

/** The page over and over, up to so many characters. */
export function grown({ text }: Page, characters: number): Page {
  const times = Math.ceil(characters / (text.length + 2));
  return pageOf(
    `own posts to ${characters} characters`,
    Array.from({ length: times }, () => text)
      .join("\n\n")
      .slice(0, characters),
  );
}

function pageOf(name: string, text: string): Page {
  return { name, text, words: text.split(/\s+/u).length };
}
