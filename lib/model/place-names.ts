import type { Vocabulary } from "./vocabulary.ts";

/** Turns a place's key into its name. */
export function placeNamer(vocabulary: Pick<Vocabulary, "places">): (key: string) => string {
  const names = new Map(vocabulary.places.map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}
