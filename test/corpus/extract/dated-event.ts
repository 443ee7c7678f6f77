import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `dated-event`. */
export const corpus: ClaimCorpus = {
  rule: "dated-event",
  finds: [
    { in: ["The programme is supposed to be finished this December."], period: "2019-12-01..2019-12-31" },
    { in: ["The agency launched the scheme in July 2017."], period: "2017-07-01..2017-07-31" },
    { in: ["The agency launched a relief programme in July 2017."], period: "2017-07-01..2017-07-31" },
    { in: ["The law took effect in 2016."], period: "2016-01-01..2016-12-31" },
  ],
  ignores: ["The agency launched the scheme.", "It took her a year.", "He was happy in July 2017."],
};
