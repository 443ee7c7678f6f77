import { type ClaimFacet, noneOfIt } from "@/lib/model/claim-view";
import { linkKinds } from "@/lib/model/link-kinds";
import { placeNamer } from "@/lib/model/place-names";
import { reliabilities } from "@/lib/model/scales";
import { familyWords } from "@/lib/model/value-family";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";

const nameOf = placeNamer(defaultVocabulary);

/** What a list says of a claim that has none of it. */
export const noneWords: Readonly<Partial<Record<ClaimFacet, string>>> = {
  reliability: "not judged",
  units: "no value",
  place: "no place named",
  status: "not stated",
  rating: "not assessed",
  link: "not linked",
  assignee: "nobody",
};

/** A value of a facet as a reader reads it; `label` is what its id is called. */
export function facetWords(facet: ClaimFacet, value: string, label?: string | null): string {
  if (value === noneOfIt) return noneWords[facet] ?? value;
  if (label) return label;
  if (facet === "place") return nameOf(value);
  if (facet === "units") return familyWords(value);
  if (facet === "link") return valueIn(linkKinds, value)?.label ?? value;
  if (facet === "reliability") return letterWords(value);
  if (facet === "assignee") return "somebody";
  return facet === "status" || facet === "rating" ? value.replaceAll("-", " ") : value;
}

/** A letter with its meaning: "B, usually reliable". */
export function letterWords(letter: string): string {
  const meaning = valueIn(reliabilities, letter);
  return meaning ? `${letter}, ${meaning.toLowerCase()}` : letter;
}

function valueIn<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
