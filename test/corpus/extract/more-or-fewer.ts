import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `more-or-fewer`. */
export const corpus: ClaimCorpus = {
  rule: "more-or-fewer",
  finds: [
    { direction: "up", in: ["More people are leaving the town than ever before.", "More pilgrims came than in 2018."] },
    { direction: "down", in: ["The state handed out less grain in February than a year before."] },
    { direction: "down", negated: true, in: ["There were not fewer visitors than last year."] },
  ],
  ignores: [
    "More than 200 farmers came.",
    "The new law is more important than last year's.",
    "More women than men came.",
    "She has less time than before.",
    "Nothing is more likely than a delay.",
  ],
};
