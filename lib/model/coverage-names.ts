import { defaultCoverages } from "./vocabulary/coverages.ts";

const names = new Map(defaultCoverages.map(({ key, name }) => [key, name]));

/** A coverage as a reader writes it: the name behind a key of the vocabulary, else the words as they are. */
export function coverageWords(coverage: string): string {
  return names.get(coverage) ?? coverage;
}
