import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `ill-present`. */
export const corpus: ClaimCorpus = {
  rule: "ill-present",
  finds: [
    {
      direction: "up",
      indicator: "food-shortage",
      in: [
        "The island is facing food shortages next year.",
        "A famine was imminent.",
        "The north may suffer severe food shortage.",
      ],
    },
    { direction: "up", indicator: "drought", in: ["The valley experienced a drought."] },
    { direction: "up", indicator: "recession", negated: true, in: ["The country is not facing a recession."] },
  ],
  ignores: [
    "The conference on food shortages opened.",
    "Famine is a theme of the novel.",
    "A drought fund was set up.",
  ],
};
