import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `change-amount`. */
export const corpus: ClaimCorpus = {
  rule: "change-amount",
  finds: [
    {
      value: 26,
      unit: "percent",
      direction: "up",
      change: 26,
      in: ["Exports rose 26 percent in 2018.", "In 2018 exports jumped by 26%."],
      period: "2018-01-01..2018-12-31",
      indicator: "exports",
    },
    {
      value: 14,
      unit: "percent",
      direction: "down",
      change: -14,
      indicator: "crop-production",
      in: ["The wheat harvest could fall by 14 percent.", "Grain output plummeted 14%."],
    },
    {
      value: 2,
      unit: "percent",
      direction: "down",
      change: -2,
      indicator: "emissions",
      in: ["Carbon emissions fell 2 percent last year."],
    },
    {
      value: 5,
      unit: "percent",
      direction: "up",
      change: 5,
      indicator: "imports",
      in: ["Exports rose 3 percent and imports 5 percent."],
    },
    { value: 99000, direction: "up", in: ["Builders lost 106,000 jobs and shops gained 99,000."] },
  ],
  ignores: ["The charity raised $5 million.", "Exports rose to 26 billion dollars.", "Prices are up."],
};
