import type { PlaceEntry } from "../model/vocabulary.ts";
import type { Surface } from "../text/span.ts";
import { type Known, wordsSurface } from "./drafts.ts";
import type { Sentence } from "./sentences.ts";

// A post is about a place when it names it twice at least, and more often than all other places together.
const LEAST_MENTIONS = 2;

/** The place each post is about, by its index: what its claims are about where nothing nearer names one. */
export function postPlaces(sentences: readonly Sentence[]): ReadonlyMap<number, Known<PlaceEntry>> {
  const counts = new Map<number, Map<PlaceEntry, number>>();
  const first = new Map<string, Surface>();
  for (const sentence of sentences) {
    const places = counts.get(sentence.post) ?? new Map<PlaceEntry, number>();
    counts.set(sentence.post, places);
    for (const { row, from, to } of sentence.places) {
      places.set(row, (places.get(row) ?? 0) + 1);
      const words = wordsSurface(sentence, from, to);
      const key = `${sentence.post} ${row.key}`;
      if (words && !first.has(key)) first.set(key, words);
    }
  }
  const found = new Map<number, Known<PlaceEntry>>();
  for (const [post, places] of counts) {
    const total = [...places.values()].reduce((sum, count) => sum + count, 0);
    const [top] = [...places].sort(([, a], [, b]) => b - a);
    if (!top || top[1] < LEAST_MENTIONS || top[1] * 2 <= total) continue;
    const note = `carried over: the post is about ${top[0].name}`;
    const named = first.get(`${post} ${top[0].key}`);
    found.set(post, { value: top[0], origin: "carried", words: named ? [named] : [], rule: "post-place", note });
  }
  return found;
}
