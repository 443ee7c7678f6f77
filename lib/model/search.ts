/** The kinds of things a search goes through, in the order they are shown; each is also the place its results open at. */
export const searchKinds = ["claims", "posts", "sources", "questions", "documents", "published"] as const;
/** One of `searchKinds`. */
export type SearchKind = (typeof searchKinds)[number];

/** What each kind is called over its results. */
export const searchKindWords = {
  claims: "Claims",
  posts: "Posts",
  sources: "Sources",
  questions: "Questions",
  documents: "Documents",
  published: "Published",
} as const satisfies Record<SearchKind, string>;

/** One thing found. */
export interface Found {
  readonly kind: SearchKind;
  /** The last part of its address under its place. */
  readonly key: string;
  readonly title: string;
  /** What tells it from others of the same title: a publisher, a date, a kind. */
  readonly note: string | null;
  /** Captured words around what was found; `found` marks the words themselves. Null for things without a text. */
  readonly snippet: readonly { readonly text: string; readonly found: boolean }[] | null;
}

// Between these a text search marks what it found; no captured text has them, they are taken out at the door.
const marks = { start: "\u0001", end: "\u0002" } as const;

/** How the database is told to cut a text around what it found. */
export const headlineOptions = `StartSel=${marks.start}, StopSel=${marks.end}, MaxWords=26, MinWords=14, MaxFragments=1`;

/** A headline of the database as runs of text, those between the marks found. */
export function snippetOf(headline: string): NonNullable<Found["snippet"]> {
  const runs = headline.split(new RegExp(`(${marks.start}[^${marks.end}]*${marks.end})`)).filter(Boolean);
  return runs.map((run) => {
    const found = run.startsWith(marks.start);
    return { text: found ? run.slice(1, -1) : run, found };
  });
}

const mostWords = 12;

/** The words of a search as a full-text query that finds their beginnings too: "rice prod" → "rice:* & prod:*". Empty without a letter or a digit. */
export function prefixQuery(words: string): string {
  return plainTerms(words)
    .map((term) => `${term}:*`)
    .join(" & ");
}

/** The words of a search one by one: letters and digits alone, at most twelve. */
export function plainTerms(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}
