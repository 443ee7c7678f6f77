import type { Vocabulary } from "../vocabulary.ts";
import { defaultCoverages } from "./coverages.ts";
import { defaultIndicators } from "./indicators.ts";
import { places } from "./places.ts";
import { sources } from "./sources.ts";

/** The names the engine knows without a workspace; a workspace's rows are added to these. Dependences and rates are recorded by people alone. */
export const defaultVocabulary: Vocabulary = {
  indicators: defaultIndicators,
  sources,
  places,
  coverages: defaultCoverages,
  dependences: [],
  rates: [],
};
