import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `rank`. */
export const corpus: ClaimCorpus = {
  rule: "rank",
  finds: [
    { value: 24, in: ["Lesotho's rate is the 24th highest among 123 low-income countries."] },
    {
      value: 3,
      in: ["The port ranked third in the world last year.", "Peru is the third largest producer of copper."],
    },
  ],
  ignores: [
    "The bridge opened on the 3rd of March.",
    "It was the third visit by the minister.",
    "He is a first secretary at the embassy.",
  ],
};
