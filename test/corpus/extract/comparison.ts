import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `comparison`. */
export const corpus: ClaimCorpus = {
  rule: "comparison",
  finds: [
    { direction: "up", in: ["Growth in services was higher than in 2017.", "Exports were larger than in 2017."] },
    {
      direction: "down",
      indicator: "rainfall",
      in: ["Rainfall is expected to be below the long-term average.", "Rainfall was lower than in the year before."],
    },
    { direction: "up", in: ["The gap is a little larger than usual compared with the towns."] },
  ],
  ignores: ["The village lies below the dam.", "More than 200 farmers came.", "Nobody is above the law."],
};
