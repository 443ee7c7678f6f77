import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `comparison-after`. */
export const corpus: ClaimCorpus = {
  rule: "comparison-after",
  finds: [
    {
      value: 12,
      unit: "percent",
      direction: "down",
      change: -12,
      in: ["The rice forecast is 12 percent below that of last year.", "Attendance was 12 percent lower than in 2017."],
    },
    { value: 30, unit: "percent", direction: "up", change: 30, in: ["Rents are 30 percent higher than in 2015."] },
  ],
  ignores: [
    "The lake lies 12 metres below the road.",
    "More than 30 percent of tenants moved.",
    "12 percent of the fields lie fallow.",
  ],
};
