import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `direction-adjective`. */
export const corpus: ClaimCorpus = {
  rule: "direction-adjective",
  finds: [
    {
      direction: "up",
      indicator: "imports",
      in: ["Increased imports are expected to close the gap.", "Growing imports have closed the gap."],
    },
    { direction: "up", indicator: "crop-production", in: ["The paper doubts claims of a growing harvest."] },
    { direction: "down", indicator: "wages", in: ["Observers reported falling wages."] },
  ],
  ignores: ["Rising star.", "He studied falling prices.", "The reduced staff left."],
};
