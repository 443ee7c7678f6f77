import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `superlative-span`. */
export const corpus: ClaimCorpus = {
  rule: "superlative-span",
  finds: [
    {
      value: 40,
      unit: "year",
      in: ["The ministry called it the worst flood in 40 years.", "River levels were the lowest in 40 years."],
    },
    { value: 6, unit: "year", in: ["Unemployment fell to 4 percent, the lowest level in six years."] },
    {
      value: 2,
      unit: "year",
      direction: "down",
      indicator: "exports",
      in: ["Exports fell for the first time in two years."],
    },
  ],
  ignores: [
    "The programme runs for six years.",
    "Nothing has been built there in 40 years.",
    "She was sentenced to three years in prison.",
  ],
};
