import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `compared-figure`. */
export const corpus: ClaimCorpus = {
  rule: "compared-figure",
  finds: [
    {
      value: 4300000,
      unit: "t",
      in: ["The mill expects 3.7 million tonnes this year, down from 4.3 million tonnes last year."],
      period: "2018-01-01..2018-12-31",
    },
    {
      value: 148000000,
      unit: "USD",
      in: ["Sales reached $186 million in 2018, compared with $148 million a year earlier."],
      period: "2017-01-01..2017-12-31",
    },
    { value: 5.1, unit: "percent", in: ["Unemployment dropped to 4.7 percent in March from 5.1 percent in February."] },
  ],
  ignores: [
    "Imports from 12 countries were checked.",
    "Output rose to 5 million tonnes.",
    "The train from Lagos carried 900 passengers.",
  ],
};
