import { SearchForm } from "@/app/_ui/search-form";

/** The search above a list of names. */
export function Find({ here, words }: { readonly here: string; readonly words: string | null }) {
  return <SearchForm here={here} id="find-words" label="Name or other name" words={words} />;
}

/** The words a list is searched for, or null. */
export function wordsOf(q: unknown): string | null {
  return typeof q === "string" && q.trim() !== "" ? q.trim().toLowerCase().slice(0, 80) : null;
}

/** The entries whose name or other names hold the words; all of them without words. */
export function found<T extends { readonly name: string; readonly aliases: readonly string[] }>(
  entries: readonly T[],
  words: string | null,
): readonly T[] {
  if (words === null) return entries;
  return entries.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(words)));
}
