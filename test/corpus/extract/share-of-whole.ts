import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `share-of-whole`. */
export const corpus: ClaimCorpus = {
  rule: "share-of-whole",
  finds: [
    { value: 21.8, unit: "percent", in: ["Farming accounts for 21.8 percent of total output."] },
    {
      min: 30,
      unit: "percent",
      indicator: "stunting",
      in: ["More than 30 percent of children under five are stunted."],
    },
    { value: 83, unit: "percent", in: ["Women made up 83 percent of the arrivals."] },
  ],
  ignores: ["Output grew 21.8 percent.", "A third party mediated.", "Prices rose to 300% of last year's level."],
};
