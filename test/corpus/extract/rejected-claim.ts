import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `rejected-claim`. */
export const corpus: ClaimCorpus = {
  rule: "rejected-claim",
  finds: [
    {
      direction: "up",
      negated: true,
      indicator: "crop-production",
      in: ["Claims of a growing harvest do not hold.", "The claims of a growing harvest have not held up."],
    },
    { direction: "down", negated: true, indicator: "prices", in: ["Forecasts of falling prices did not materialise."] },
  ],
  ignores: [
    "Claims of a growing harvest were repeated.",
    "They do not hold meetings.",
    "The forecast did not mention prices.",
  ],
};
