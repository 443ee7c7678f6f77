import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `streak`. */
export const corpus: ClaimCorpus = {
  rule: "streak",
  finds: [
    {
      value: 4,
      unit: "year",
      direction: "up",
      in: ["The economy has grown for four years in a row.", "Exports rose for four straight years."],
    },
    { value: 3, unit: "month", direction: "down", in: ["Retail sales fell for three consecutive months."] },
  ],
  ignores: ["Retail sales fell for three months.", "The talks lasted four years.", "He worked four days a week."],
};
