import { countries } from "../../model/vocabulary/places.ts";
import type { PlaceEntry, SourceEntry, Vocabulary } from "../../model/vocabulary.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What a known name stands for. A place carries the adjective of its government where it has one. */
export type KnownName =
  | { readonly type: "source"; readonly source: SourceEntry }
  | {
      readonly type: "place";
      readonly place: PlaceEntry;
      readonly form: "name" | "adjective" | "capital";
      readonly adjective: string | null;
    };

interface Alias {
  readonly words: readonly string[];
  readonly exact: boolean;
  readonly known: KnownName;
}

/** Aliases by their first word and their second, in lower case (one word: the word alone), longest first. */
export interface KnownNames {
  readonly long: ReadonlyMap<string, ReadonlyMap<string, readonly Alias[]>>;
  readonly short: ReadonlyMap<string, readonly Alias[]>;
}

const indexes = new WeakMap<Vocabulary, KnownNames>();

/** The index of every alias of a vocabulary; built once for each vocabulary object. */
export function knownNames(vocabulary: Vocabulary): KnownNames {
  const ready = indexes.get(vocabulary);
  if (ready) return ready;
  const index = { long: new Map<string, Map<string, Alias[]>>(), short: new Map<string, Alias[]>() };
  for (const source of vocabulary.sources)
    for (const alias of [source.name, ...source.aliases]) add(index, alias, { type: "source", source });
  const adjectives = new Map(countries.map((country) => [country.key, country.adjective]));
  const demonyms = new Set(countries.flatMap((country) => country.demonyms));
  const capitals = new Set(countries.map((country) => country.capital));
  for (const place of vocabulary.places)
    for (const alias of [place.name, ...place.aliases]) {
      const form =
        demonyms.has(alias) || /Korean$/u.test(alias)
          ? "adjective"
          : place.parent !== null && capitals.has(alias)
            ? "capital"
            : "name";
      add(index, alias, { type: "place", place, form, adjective: adjectives.get(place.parent ?? place.key) ?? null });
    }
  for (const bySecond of index.long.values())
    for (const aliases of bySecond.values()) aliases.sort((a, b) => b.words.length - a.words.length);
  indexes.set(vocabulary, index);
  return index;
}

/** The longest known name that starts at a token, with the index of the token after it; null for none. */
export function knownNameAt(
  names: KnownNames,
  tokens: readonly Token[],
  at: number,
): { readonly known: KnownName; readonly to: number } | null {
  const first = tokens[at];
  if (!first || first.kind === "mark") return null;
  const second = tokens[at + 1]?.lower;
  const aliases = second === undefined ? undefined : names.long.get(first.lower)?.get(second);
  return firstMatch(aliases, tokens, at) ?? firstMatch(names.short.get(first.lower), tokens, at);
}

function firstMatch(aliases: readonly Alias[] | undefined, tokens: readonly Token[], at: number) {
  const alias = aliases?.find((each) => matches(each, tokens, at));
  return alias ? { known: alias.known, to: at + alias.words.length } : null;
}

function add(
  index: { long: Map<string, Map<string, Alias[]>>; short: Map<string, Alias[]> },
  alias: string,
  known: KnownName,
): void {
  const tokens = tokenize(alias, { start: 0, end: alias.length });
  const first = tokens[0];
  if (!first) return;
  // An alias with capitals is matched as written; one in lower case ("world body") in any case.
  const exact = /\p{Lu}/u.test(alias);
  const words = tokens.map((token) => (exact ? token.plain : token.lower));
  const second = tokens[1];
  const bySecond = second ? (index.long.get(first.lower) ?? new Map<string, Alias[]>()) : index.short;
  if (second) index.long.set(first.lower, bySecond);
  const key = second?.lower ?? first.lower;
  bySecond.set(key, [...(bySecond.get(key) ?? []), { words, exact, known }]);
}

function matches(alias: Alias, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < alias.words.length; i++) {
    const token = tokens[at + i];
    if (!token) return false;
    const word = alias.words[i];
    const same = alias.exact ? token.plain === word : token.lower === word;
    // "The Times" at the head of a sentence and "the Times" in it are one name; so are "the North" and "The North".
    if (!same && !(i === 0 && token.lower === "the" && word?.toLowerCase() === "the")) return false;
  }
  // "The Guardian" is a paper, "The Guardian Life Company" is not.
  const last = tokens[at + alias.words.length];
  const opensWithArticle = alias.words[0]?.toLowerCase() === "the";
  return !(opensWithArticle && last?.capital && last.kind === "word");
}
