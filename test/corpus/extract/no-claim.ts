import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `no-claim`. */
export const corpus: ClaimCorpus = {
  rule: "no-claim",
  finds: [
    {
      in: [
        "Officials of the two countries met in Vienna.",
        "One of the reasons is obvious.",
        "It was the second visit by the envoy.",
      ],
    },
  ],
  ignores: ["Two ferries serve the island.", "The clinic treated 12 patients.", "Seven of the 40 wells are dry."],
};
