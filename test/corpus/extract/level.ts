import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `level`. */
export const corpus: ClaimCorpus = {
  rule: "level",
  finds: [
    {
      value: 2340000000,
      unit: "USD",
      indicator: "trade",
      in: ["Bilateral trade reached $2.34 billion last year."],
      period: "2018-01-01..2018-12-31",
    },
    {
      value: 12,
      indicator: "deaths",
      in: ["The landslide killed 12 people.", "Twelve people were killed in the landslide."],
    },
    {
      value: 40000,
      indicator: "attendance",
      in: ["Police said 40,000 people attended the rally.", "40,000 people marched through the capital."],
    },
    { value: 500, indicator: "infections", in: ["The province reported 500 new cases of measles."] },
    {
      value: 40000000,
      unit: "EUR",
      indicator: "budget-deficit",
      in: ["The council faces a shortfall of 40 million euros."],
    },
    { value: 61, unit: "percent", indicator: "turnout", in: ["Turnout was 61 percent."] },
    { value: 90, unit: "percent", indicator: "vaccine-efficacy", in: ["The vaccine's efficacy is 90 percent."] },
  ],
  ignores: ["The two sides met again.", "Trade rose 4 percent.", "It was the first of its kind."],
};
