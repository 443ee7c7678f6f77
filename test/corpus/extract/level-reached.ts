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
    {
      value: 37800000000,
      unit: "t",
      direction: "up",
      indicator: "emissions",
      in: ["Carbon dioxide emissions grew to 37.8 billion tonnes in 2018."],
    },
    {
      value: 22000000,
      unit: "t",
      direction: "up",
      indicator: "exports",
      in: ["Coal exports grew to 22 million tonnes."],
    },
    {
      value: 51,
      unit: "percent",
      direction: "up",
      indicator: "public-debt",
      in: ["Public debt grew to 51 percent of GDP."],
    },
  ],
  ignores: [
    "Unemployment fell 4.7 percent.",
    "The road to 12 villages is closed.",
    "Wages are paid in 12 instalments.",
  ],
};
