import { countries } from "../model/vocabulary/places.ts";
import type { PlaceEntry } from "../model/vocabulary.ts";
import type { Lexicon } from "./indicators.ts";
import type { PhraseHit } from "./phrases.ts";
import type { Word } from "./words.ts";

/** The places of the vocabulary named in the words. A name is written with a capital: "turkey" and "us" are no countries. */
export function findPlaces(text: string, words: readonly Word[], lexicon: Lexicon): PhraseHit<PlaceEntry>[] {
  const named = lexicon.places.find(words);
  const bodies = named.length === 0 ? [] : lexicon.sources.find(words);
  const places = named.filter(({ from, to, row }) => {
    const article = words[from]?.lower === "the" && to - from > 1;
    // "the North" is a country only where the text names that country in full as well.
    if (article && !text.includes(row.name)) return false;
    const at = article ? from + 1 : from;
    const word = words[at];
    if (!word || bodies.some((body) => body.to - body.from > 1 && body.from <= at && at < body.to)) return false;
    if (namesBody(text, words, from)) return false;
    const surface = text.slice(word.start, word.end);
    if (!/^\p{Lu}/u.test(surface)) return false;
    return (
      surface.length > 3 ||
      /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}{2,3}$|\./u.test(surface) ||
      row.name.toLowerCase() === word.lower ||
      row.aliases.includes(surface)
    );
  });
  return places.map((hit) => governed(hit, words, lexicon));
}

const capitals: ReadonlySet<string> = new Set(countries.flatMap(({ capital }) => capital ?? []));

// What a government does and a city does not: in "Nairobi has 4 million people" the city is meant.
const governs =
  /^(?:plan|plans|planned|says|said|wants|wanted|intends|intended|pledges|pledged|vows|vowed|announces|announced|denies|denied|insists|insisted|claims|claimed|agreed|agrees|imports|imported|exports|exported|imposed|imposes|signed|signs|spends|spent|borrowed|borrows)$/;

// A capital that plans, says or imports stands for its country.
function governed(hit: PhraseHit<PlaceEntry>, words: readonly Word[], lexicon: Lexicon): PhraseHit<PlaceEntry> {
  if (!capitals.has(hit.row.name) || !governs.test(words[hit.to]?.lower ?? "")) return hit;
  const country = hit.row.parent === null ? undefined : lexicon.placeByKey.get(hit.row.parent);
  return country ? { ...hit, row: country } : hit;
}

/** "Bank of Korea", "University of Ghana": the place is part of a body's name. */
function namesBody(text: string, words: readonly Word[], at: number): boolean {
  const head = words[at - 2];
  return (
    words[at - 1]?.lower === "of" && head !== undefined && at > 2 && /^\p{Lu}/u.test(text.slice(head.start, head.end))
  );
}
