import type { Vocabulary } from "@/lib/model/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { changes } from "./changes";
import { domains } from "./domains";
import { levels } from "./levels";
import { periods } from "./periods";
import { scope } from "./scope";
import { standing } from "./standing";
import { voices } from "./voices";

/** Every golden pair, by table. */
export const tables = { levels, periods, scope, changes, standing, voices, domains };

const plain = {
  dimension: null,
  unit: null,
  definition: "",
  parent: null,
  partOf: null,
  family: null,
  polarity: 0,
} as const;
const body = { kind: "other", aliases: [], parent: null, speaksFor: null, place: null } as const;

/** The built-in vocabulary with the rows a workspace would have added for these tables. */
export const vocabulary: Vocabulary = {
  ...defaultVocabulary,
  indicators: [
    ...defaultVocabulary.indicators,
    { ...plain, key: "staple-harvest", name: "staple harvest", aliases: [], covers: "rice-and-maize" },
  ],
  sources: [
    ...defaultVocabulary.sources,
    { ...body, name: "Relief agency" },
    { ...body, name: "Spokeswoman Hale", speaksFor: "Relief agency" },
    { ...body, name: "Northern government" },
    { ...body, name: "Northern news agency", parent: "Northern government" },
  ],
  dependences: [{ source: "Data institute", of: "Central bank" }],
  rates: [{ from: "USD", to: "KRW", year: 2014, rate: 1053 }],
  precisions: [{ source: "Statistics office", indicator: "inflation", step: 0.01 }],
};
