import type { CoverageEntry, IndicatorEntry, PlaceEntry, SourceEntry, Vocabulary } from "../model/vocabulary.ts";
import { plainWords } from "./plain-words.ts";

/** The vocabulary by key and by phrase, built once per vocabulary. */
export interface Lookup {
  readonly indicatorByKey: ReadonlyMap<string, IndicatorEntry>;
  readonly indicatorByPhrase: ReadonlyMap<string, IndicatorEntry>;
  readonly placeByPhrase: ReadonlyMap<string, PlaceEntry>;
  readonly coverageByPhrase: ReadonlyMap<string, CoverageEntry>;
  readonly sourceByPhrase: ReadonlyMap<string, SourceEntry>;
  readonly vocabulary: Vocabulary;
}

const built = new WeakMap<Vocabulary, Lookup>();

/** The index of a vocabulary; the same object for the same vocabulary. */
export function lookupOf(vocabulary: Vocabulary): Lookup {
  const known = built.get(vocabulary);
  if (known) return known;
  const lookup: Lookup = {
    indicatorByKey: new Map(vocabulary.indicators.map((entry) => [entry.key, entry])),
    indicatorByPhrase: phrases(vocabulary.indicators),
    placeByPhrase: phrases(vocabulary.places),
    coverageByPhrase: phrases(vocabulary.coverages),
    sourceByPhrase: phrases(vocabulary.sources.map((entry) => ({ ...entry, key: entry.name }))),
    vocabulary,
  };
  built.set(vocabulary, lookup);
  return lookup;
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

// Names win over keys, and both over aliases: "deaths" is what the entry of that name is called, not a short form of "deaths-all".
function phrases<Entry extends Named>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  const add = (phrase: string, entry: Entry) => {
    const key = plainWords(phrase);
    if (key !== "" && !map.has(key)) map.set(key, entry);
  };
  for (const entry of entries) add(entry.name, entry);
  for (const entry of entries) add(entry.key, entry);
  for (const entry of entries) for (const alias of entry.aliases) add(alias, entry);
  return map;
}

/** The indicator a claim is about, by its key or by a phrase that is exactly one of its names; null when the vocabulary does not know it. */
export function indicatorOf(
  lookup: Lookup,
  content: { readonly indicator: string; readonly indicatorKey: string | null },
): IndicatorEntry | null {
  const byKey = content.indicatorKey === null ? undefined : lookup.indicatorByKey.get(content.indicatorKey);
  return byKey ?? lookup.indicatorByPhrase.get(plainWords(content.indicator)) ?? null;
}

/** How two sets hang together: of a, seen from a. `unknown` is never "same". */
export type SetRelation = "same" | "part" | "whole" | "overlaps" | "apart" | "unknown";

/** The relation of two places by key or name; ISO codes with a region ("KP-x") lie inside their country. */
export function placeRelation(lookup: Lookup, a: string, b: string): SetRelation {
  const left = placeKey(lookup, a);
  const right = placeKey(lookup, b);
  if (left === right) return "same";
  if (liesIn(lookup, left, right)) return "part";
  if (liesIn(lookup, right, left)) return "whole";
  return isKnownPlace(lookup, left) && isKnownPlace(lookup, right) ? "apart" : "unknown";
}

/** The name of a place for a sentence. */
export function placeName(lookup: Lookup, place: string): string {
  return place
    .split(/\s*;\s*/)
    .map((part) => lookup.placeByPhrase.get(plainWords(part))?.name ?? part)
    .join(" and ");
}

/** The key of a place where the vocabulary knows it, else its plain words. Several places are put in order. */
export function placeKey(lookup: Lookup, place: string): string {
  const parts = place.split(/\s*;\s*/).map((part) => {
    if (/^[A-Z]{2}(-[\w-]+)?$/.test(part)) return part;
    return lookup.placeByPhrase.get(plainWords(part))?.key ?? plainWords(part);
  });
  return parts.sort().join(";");
}

function liesIn(lookup: Lookup, inner: string, outer: string): boolean {
  if (outer === "world") return inner !== "world" && isKnownPlace(lookup, inner);
  if (/^[A-Z]{2}$/.test(outer) && inner.startsWith(`${outer}-`)) return true;
  const seen = new Set<string>();
  let at = lookup.placeByPhrase.get(plainWords(inner))?.parent ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === outer) return true;
    seen.add(at);
    at = lookup.placeByPhrase.get(plainWords(at))?.parent ?? null;
  }
  return false;
}

function isKnownPlace(lookup: Lookup, key: string): boolean {
  return key.split(";").every((part) => /^[A-Z]{2}(-|$)/.test(part) || lookup.placeByPhrase.has(plainWords(part)));
}

/** The relation of two coverages; unknown unless the words are the same or the vocabulary knows both. */
export function coverageRelation(lookup: Lookup, a: string, b: string): SetRelation {
  if (plainWords(a) === plainWords(b)) return "same";
  const left = coverageEntry(lookup, a);
  const right = coverageEntry(lookup, b);
  if (left === null || right === null) return "unknown";
  if (left.key === right.key) return "same";
  const wholesOfLeft = wholes(lookup, left);
  const wholesOfRight = wholes(lookup, right);
  if (wholesOfLeft.has(right.key)) return "part";
  if (wholesOfRight.has(left.key)) return "whole";
  return shareParts(lookup, left.key, right.key) ? "overlaps" : "apart";
}

/** The coverage the words mean, or null. */
export function coverageEntry(lookup: Lookup, words: string): CoverageEntry | null {
  return lookup.coverageByPhrase.get(plainWords(words)) ?? null;
}

/** The name of a coverage for a sentence. */
export function coverageName(lookup: Lookup, words: string): string {
  return coverageEntry(lookup, words)?.name ?? words;
}

function wholes(lookup: Lookup, entry: CoverageEntry): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entry.partOf];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(lookup.coverageByPhrase.get(plainWords(key))?.partOf ?? []));
  }
  return found;
}

function shareParts(lookup: Lookup, a: string, b: string): boolean {
  return lookup.vocabulary.coverages.some((entry) => {
    const of = wholes(lookup, entry);
    return of.has(a) && of.has(b);
  });
}
