import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `movement-noun`. */
export const corpus: ClaimCorpus = {
  rule: "movement-noun",
  finds: [
    {
      value: 1.4,
      unit: "percent",
      direction: "up",
      change: 1.4,
      in: ["Tourism saw a growth rate of 1.4 percent in 2018.", "Mining recorded 1.4 percent on-year growth in 2018."],
      period: "2018-01-01..2018-12-31",
    },
    {
      value: 12,
      unit: "percent",
      direction: "down",
      change: -12,
      in: ["Steelmakers reported a 12% drop in orders.", "There was a decline of 12 percent in orders."],
    },
    {
      value: 5,
      unit: "percent",
      direction: "up",
      change: 5,
      in: ["The union asked for an increase of 5 percent in wages."],
    },
  ],
  ignores: [
    "Orders fell 12 percent.",
    "The increase to 5 percent was agreed in June.",
    "Growth in 12 districts was uneven.",
  ],
};
