import type { CoverageEntry, IndicatorEntry, PlaceEntry, Vocabulary } from "./vocabulary.ts";

/** What is wrong with an entry about to be saved: the field at fault and why. */
export interface VocabularyFault {
  readonly field: string;
  readonly detail: string;
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The first fault of an indicator beside the others of its vocabulary, or null. */
export function indicatorFault(entry: IndicatorEntry, { indicators }: Pick<Vocabulary, "indicators">) {
  return (
    nameFault(entry, indicators) ??
    chainFault("parent", entry, indicators, (one) => (one.parent ? [one.parent] : [])) ??
    chainFault("partOf", entry, indicators, (one) => (one.partOf ? [one.partOf] : [])) ??
    (entry.polarity !== 0 && !entry.family
      ? { field: "polarity", detail: "A polarity means something within a family only; name the family." }
      : null)
  );
}

/** The first fault of a place beside the others, or null. */
export function placeFault(entry: PlaceEntry, { places }: Pick<Vocabulary, "places">): VocabularyFault | null {
  return nameFault(entry, places) ?? chainFault("parent", entry, places, (one) => (one.parent ? [one.parent] : []));
}

/** The first fault of a coverage beside the others, or null. */
export function coverageFault(entry: CoverageEntry, { coverages }: Pick<Vocabulary, "coverages">) {
  return nameFault(entry, coverages) ?? chainFault("partOf", entry, coverages, (one) => one.partOf);
}

// A phrase that means two things would be read as either: names and aliases belong to one entry of their kind.
function nameFault(entry: Named, all: readonly Named[]): VocabularyFault | null {
  const others = all.filter(({ key }) => key !== entry.key);
  const taken = new Map(others.flatMap((one) => [one.name, ...one.aliases].map((word) => [word.toLowerCase(), one])));
  for (const [field, word] of [["name", entry.name], ...entry.aliases.map((alias) => ["aliases", alias])] as const) {
    const other = taken.get(word.toLowerCase());
    if (other) return { field, detail: `“${word}” already means ${other.name}.` };
  }
  return null;
}

// Broader, part of, lies in: each must be known and must not lead back.
function chainFault<T extends Named>(
  field: string,
  entry: T,
  all: readonly T[],
  above: (one: T) => readonly string[],
): VocabularyFault | null {
  const byKey = new Map([...all.filter(({ key }) => key !== entry.key), entry].map((one) => [one.key, one]));
  const unknown = above(entry).find((key) => !byKey.has(key));
  if (unknown) return { field, detail: `There is no “${unknown}”.` };
  const seen = new Set<string>();
  const open = [...above(entry)];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === entry.key) return { field, detail: `${entry.name} would contain itself.` };
    if (seen.has(key)) continue;
    seen.add(key);
    const one = byKey.get(key);
    if (one) open.push(...above(one));
  }
  return null;
}
