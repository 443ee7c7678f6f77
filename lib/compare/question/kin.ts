import type { IndicatorEntry, Vocabulary } from "../../model/vocabulary.ts";

/** The keys of the indicators near one: itself, its family, what it is part of or narrower than, and the other way round. Empty for an unknown key. */
export function kinOf(vocabulary: Vocabulary, key: string | null): string[] {
  const own = vocabulary.indicators.find((one) => one.key === key);
  if (!own) return [];
  return vocabulary.indicators.filter((one) => isKin(own, one)).map((one) => one.key);
}

function isKin(own: IndicatorEntry, one: IndicatorEntry): boolean {
  if (one.key === own.key || (own.family !== null && own.family === one.family)) return true;
  if ([own.parent, own.partOf, own.growthOf].includes(one.key)) return true;
  return [one.parent, one.partOf, one.growthOf].includes(own.key);
}
