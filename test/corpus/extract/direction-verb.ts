import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `direction-verb`. */
export const corpus: ClaimCorpus = {
  rule: "direction-verb",
  finds: [
    {
      direction: "down",
      indicator: "crop-production",
      in: ["Harvests are declining.", "The harvest had declined drastically from last year."],
    },
    {
      direction: "up",
      indicator: "prices",
      in: ["The decision raised prices.", "Prices have been rising since the spring."],
    },
    { direction: "up", negated: true, indicator: "wages", in: ["Wages did not increase.", "Wages have not risen."] },
    { direction: "down", pace: "slower", indicator: "gdp-growth", in: ["Economic growth slowed last year."] },
    { direction: "down", indicator: "exports", in: ["Exports rose 3 percent in May. They fell again in June."] },
    { direction: "flat", indicator: "wages", in: ["Wages came to 40 lira. That was little changed from 2018."] },
    { direction: "up", in: ["The fleet is still growing."] },
    { direction: "down", in: ["The volume shipped fell again."] },
    { direction: "down", indicator: "crime", in: ["The police chief said crime had fallen."] },
  ],
  ignores: [
    "The committee met to raise awareness.",
    "If exports fall, the plant will close.",
    "The curtain fell.",
    "They fell on hard times.",
    "It fell again in June.",
    "Exports rose 3 percent in May. It grew out of nothing.",
    "Did exports rise?",
  ],
};
