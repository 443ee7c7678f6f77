import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `verdict`. */
export const corpus: ClaimCorpus = {
  rule: "verdict",
  finds: [
    {
      direction: "down",
      indicator: "crop-production",
      in: ["The wheat harvest is under way. Analysts said the prospects for this year were grim."],
    },
    { direction: "up", indicator: "food-shortage", in: ["Aid groups fear a famine. The situation is deteriorating."] },
    {
      direction: "flat",
      indicator: "exports",
      in: ["Exports are being watched. They aren't that bad when compared with the last decade."],
    },
  ],
  ignores: ["The film was bad.", "A better road was promised.", "He made things worse by leaving."],
};
