import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `direction-noun`. */
export const corpus: ClaimCorpus = {
  rule: "direction-noun",
  finds: [
    { direction: "up", indicator: "crop-production", in: ["The trend has been an increase in harvest figures."] },
    {
      direction: "up",
      indicator: "food-availability",
      in: ["Food availability represents a slight improvement over last year."],
    },
    {
      direction: "down",
      indicator: "exports",
      in: ["There was a sharp decline in exports.", "The region saw a drop in exports."],
    },
  ],
  ignores: ["The decline in exports worried them.", "A rise to power.", "Growth is a word for gardeners."],
};
