import { plainWords } from "../plain-words.ts";
import type { Side } from "../side.ts";

/** What is known of a post beside its statements: its own words and the dates written in it. */
export interface PostWords {
  readonly id: string;
  readonly publishedOn: string | null;
  /** The text that the statements' offsets point into; absent where it is not at hand. */
  readonly text?: string;
  readonly updates: readonly { readonly date: string | null }[];
  readonly articles: readonly {
    readonly outlet: string | null;
    readonly headline: string | null;
    readonly date: string | null;
  }[];
}

/** Statements that may owe each other arithmetic: those of one post in text order, or those of several posts on one matter. */
export interface Page {
  readonly sides: readonly Side[];
  /** The post they stand in; null across posts or where nothing more is known of it. */
  readonly post: PostWords | null;
  /** True when the statements stand in different posts: their words never meet, and they may be of different editions. */
  readonly across: boolean;
  /** The others whose words stand within `reach` characters, in text order; at most sixty on each side. */
  near(side: Side, reach: number): readonly Side[];
  /** The others that measure the same thing, in text order; at most sixty before and sixty after. */
  alike(side: Side): readonly Side[];
  /** Those that measure an indicator, by its key. */
  measuring(key: string): readonly Side[];
  /** The words between the figures of two statements; null where they overlap or it is not known where they stand. */
  between(a: Side, b: Side): string | null;
  /** The words of the same sentence before a statement's figure, at most eighty characters; empty where it is not known where it stands. */
  lead(side: Side): string;
  /** The words from the first of some statements to the last, to the end of its sentence. */
  words(sides: readonly Side[]): string;
}

const MOST_NEIGHBOURS = 60;

/** Statements of one post, or of several, made ready for the checks. Looking up is near-linear in their number. */
export function pageOf(given: readonly Side[], post: PostWords | null, across: boolean): Page {
  const sides = given.toSorted((a, b) => startOf(a) - startOf(b));
  const bySubject = grouped(sides);
  return {
    sides,
    post,
    across,
    near(side, reach) {
      if (across) return [];
      return around(sides, side).filter((one) => gap(side, one) <= reach);
    },
    alike: (side) => around(bySubject.get(subjectOf(side)) ?? [], side),
    measuring: (key) => bySubject.get(key) ?? [],
    between: (a, b) => (across ? null : wordsBetween(a, b, post?.text ?? "")),
    lead: (side) => (across ? "" : wordsBefore(side, post?.text ?? "")),
    words: (of) => (across ? joined(of) : wordsFrom(of, post?.text ?? "")),
  };
}

// Each list is in text order, so a statement's neighbours are found by halving.
function around(sides: readonly Side[], side: Side): readonly Side[] {
  let [low, high] = [0, sides.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sides[middle] ?? side) < startOf(side)) low = middle + 1;
    else high = middle;
  }
  return sides.slice(Math.max(0, low - MOST_NEIGHBOURS), low + MOST_NEIGHBOURS + 1).filter((one) => one !== side);
}

/** How many characters lie between the words of two statements of one post: 0 where they touch or overlap; Infinity across posts. */
export function gap(a: Side, b: Side): number {
  if (!a.statement.post || a.statement.post.id !== b.statement.post?.id) return Number.POSITIVE_INFINITY;
  const [first, second] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
  return Math.max(0, startOf(second) - endOf(first));
}

function startOf({ statement }: Side): number {
  return statement.post?.start ?? 0;
}

function endOf(side: Side): number {
  return startOf(side) + side.statement.surface.length;
}

function subjectOf({ subject, content }: Side): string {
  return subject?.key ?? `words:${plainWords(content.indicator)}`;
}

function grouped(sides: readonly Side[]): ReadonlyMap<string, readonly Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const key = subjectOf(side);
    const group = groups.get(key);
    if (group) group.push(side);
    else groups.set(key, [side]);
  }
  return groups;
}

function wordsBetween(a: Side, b: Side, text: string): string | null {
  const [left, right] = [a.statement.figure, b.statement.figure];
  if (!left || !right || text === "") return null;
  const [first, second] = left.start <= right.start ? [left, right] : [right, left];
  return second.start < first.end ? null : text.slice(first.end, second.start);
}

function wordsBefore({ statement }: Side, text: string): string {
  const start = statement.figure?.start ?? 0;
  const words = text.slice(Math.max(0, start - 80), start);
  const sentence = Math.max(words.lastIndexOf("\n"), words.lastIndexOf(". "));
  return words.slice(sentence + 1);
}

// A sentence that is not over after so many characters is not followed further.
const LONGEST_REST = 300;

function wordsFrom(sides: readonly Side[], text: string): string {
  if (text === "" || sides.length === 0) return joined(sides);
  const from = Math.min(...sides.map(startOf));
  const to = Math.max(...sides.map(endOf));
  const rest = text.slice(to, to + LONGEST_REST);
  const end = /[.!?](?=["”’)]?\s|$)|\n/.exec(rest);
  return text.slice(from, to + (end === null ? rest.length : end.index));
}

function joined(sides: readonly Side[]): string {
  return sides.map(({ statement }) => statement.surface).join("\n");
}
