import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `superlative`. */
export const corpus: ClaimCorpus = {
  rule: "superlative",
  finds: [
    { direction: "up", indicator: "trade", in: ["The volume of trade hit a record high in 2018."] },
    {
      direction: "up",
      indicator: "food-shortage",
      in: ["The country may be facing its greatest food shortage of the decade."],
    },
    { direction: "down", indicator: "turnout", in: ["Turnout fell to a record low."] },
  ],
  ignores: [
    "It is one of the largest exports of the region.",
    "The band set a record.",
    "She is the highest judge of the state.",
  ],
};
