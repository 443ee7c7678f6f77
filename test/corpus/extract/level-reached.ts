import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `level-reached`. */
export const corpus: ClaimCorpus = {
  rule: "level-reached",
  finds: [
    {
      value: 4.7,
      unit: "percent",
      direction: "down",
      indicator: "unemployment",
      in: ["Unemployment fell to 4.7 percent.", "The jobless rate dropped to 4.7 percent."],
    },
    { value: 50000000, unit: "USD", direction: "up", in: ["Production gained 19.7 percent to $50 million in April."] },
    { value: 1200, direction: "up", in: ["Arrivals hit a record high of 1,200 in July."] },
  ],
  ignores: [
    "Unemployment fell 4.7 percent.",
    "The road to 12 villages is closed.",
    "Wages are paid in 12 instalments.",
  ],
};
