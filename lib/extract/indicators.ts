import type { CoverageEntry, IndicatorEntry, PlaceEntry, Vocabulary } from "../model/vocabulary.ts";
import { type PhraseHit, PhraseIndex } from "./phrases.ts";
import type { Word } from "./words.ts";

/** An indicator of the vocabulary named in a sentence, with the coverage that stands at it; half-open word indexes. */
export interface IndicatorHit {
  readonly from: number;
  readonly to: number;
  readonly entry: IndicatorEntry;
  readonly coverage: CoverageEntry | null;
}

/** The vocabulary, compiled for look-up. */
export interface Lexicon {
  readonly indicators: PhraseIndex<IndicatorEntry>;
  readonly coverages: PhraseIndex<CoverageEntry>;
  readonly places: PhraseIndex<PlaceEntry>;
  readonly placeByKey: ReadonlyMap<string, PlaceEntry>;
  readonly sources: PhraseIndex<string>;
  /** The country a known source belongs to, by its name. */
  readonly sourcePlaces: ReadonlyMap<string, string>;
  readonly byKey: ReadonlyMap<string, IndicatorEntry>;
  readonly coverageByKey: ReadonlyMap<string, CoverageEntry>;
}

const compiled = new WeakMap<Vocabulary, Lexicon>();

/** The compiled form of a vocabulary; made once for each vocabulary object. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const lexicon: Lexicon = {
    indicators: new PhraseIndex(
      vocabulary.indicators.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    ),
    coverages: new PhraseIndex(
      vocabulary.coverages.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    ),
    places: new PhraseIndex(
      vocabulary.places.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    ),
    placeByKey: new Map(vocabulary.places.map((entry) => [entry.key, entry])),
    sources: new PhraseIndex(
      vocabulary.sources.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
    ),
    sourcePlaces: new Map(vocabulary.sources.flatMap(({ name, place }) => (place ? [[name, place] as const] : []))),
    byKey: new Map(vocabulary.indicators.map((entry) => [entry.key, entry])),
    coverageByKey: new Map(vocabulary.coverages.map((entry) => [entry.key, entry])),
  };
  compiled.set(vocabulary, lexicon);
  return lexicon;
}

/** Every indicator named in the words, each with the coverage before it, inside it or after "of", "for", "in". */
export function readIndicators(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  { covers, headline }: { readonly covers: readonly PhraseHit<CoverageEntry>[]; readonly headline: boolean },
): IndicatorHit[] {
  const hits = lexicon.indicators.find(words);
  return hits
    .filter((hit, n) => !isQualified(words, hit, hits[n - 1]) && (headline || !isName(text, words, hit)))
    .map((hit) => {
      const inside = covers.find((cover) => cover.from >= hit.from && cover.to <= hit.to);
      const before = covers.find((cover) => cover.to === hit.from);
      const after = covers.find(
        (cover) =>
          cover.from > hit.to && cover.from - hit.to <= 3 && /^(?:of|for|in|from)$/.test(words[hit.to]?.lower ?? ""),
      );
      return { from: hit.from, to: hit.to, entry: hit.row, coverage: (after ?? before ?? inside)?.row ?? null };
    });
}

// "aid groups", "the trade ministry": a body is named after what it deals with.
const bodies =
  /^(?:groups?|agency|agencies|workers?|officials?|ministry|minister|ministers|office|offices|department|board|union|unions|authority|authorities|experts?|commission|committee|council|bureau|association|secretary|adviser|charity|charities|organisations?|organizations?)$/;

/** Bare "growth" means the economy's only where nothing says of what: not in "export growth" or "growth in exports". */
function isQualified(
  words: readonly Word[],
  hit: PhraseHit<IndicatorEntry>,
  before: PhraseHit<IndicatorEntry> | undefined,
): boolean {
  if (bodies.test(words[hit.to]?.lower ?? "")) return true;
  // "in this case", "the case for reform" are no infections.
  if (words[hit.from]?.lower === "case" && hit.to - hit.from === 1) return true;
  // "cases of lethal violence" are counted, but no illness.
  if (
    words[hit.from]?.stem === "case" &&
    hit.to - hit.from === 1 &&
    words[hit.to]?.lower === "of" &&
    harm.test(wordsAfter(words, hit.to))
  )
    return true;
  if (hit.row.key === "population" && isOfSome(words, hit.to)) return true;
  if (words[hit.from]?.stem !== "growth" || hit.row.growthOf == null || hit.to - hit.from > 2) return false;
  return (
    before?.to === hit.from ||
    (/^(?:in|of)$/.test(words[hit.to]?.lower ?? "") && !/^\d/.test(words[hit.to + 1]?.lower ?? ""))
  );
}

/** "the number of people without work", "people who fell ill", "people in need": some of them, and no population. */
function isOfSome(words: readonly Word[], to: number): boolean {
  if (words[to - 1]?.stem !== "person" && words[to - 1]?.lower !== "people") return false;
  const [next, after] = [words[to]?.lower ?? "", words[to + 1]?.lower ?? ""];
  if (
    /^(?:without|with|who|whose|that|lacking|needing|seeking|affected|killed|infected|displaced|unable|under|over|aged|out|on|\p{L}+ing|\p{L}+ed)$/u.test(
      next,
    )
  )
    return true;
  return (
    next === "in" &&
    /^(?:work|need|poverty|prison|jail|hospital|employment|hunger|camps|debt|detention|custody|treatment|crisis|shelters)$/.test(
      after,
    )
  );
}

const harm =
  /\b(?:violence|fraud|abuse|rape|murder|theft|arson|assault|corruption|discrimination|torture|piracy|trafficking|harassment|misconduct|cannibalism|suicide|homelessness)\b/;

function wordsAfter(words: readonly Word[], at: number): string {
  return words
    .slice(at + 1, at + 4)
    .map((word) => word.lower)
    .join(" ");
}

/** A capitalised word inside a sentence is part of a name ("Institute for Food Trade"); acronyms such as GDP are not. */
function isName(text: string, words: readonly Word[], hit: PhraseHit<IndicatorEntry>): boolean {
  const word = words[hit.from];
  const before = words[hit.from - 1];
  if (!word || !before) return false;
  const surface = text.slice(word.start, word.end);
  if (!/^\p{Lu}\p{Ll}/u.test(surface)) return false;
  return !/[.:!?“"]\s*$/.test(text.slice(before.end, word.start)) && !/[“"(]$/.test(text.slice(before.end, word.start));
}
