import type { ClaimCorpus } from "./corpus.ts";

/** Examples of the rule `direction-particle`. */
export const corpus: ClaimCorpus = {
  rule: "direction-particle",
  finds: [
    { direction: "up", indicator: "production", in: ["Production was up in 2018."] },
    { direction: "down", indicator: "exports", in: ["Exports are down on the year."] },
    { direction: "up", indicator: "unemployment", in: ["Unemployment is up again."] },
  ],
  ignores: [
    "They set up an exports office.",
    "The exports office was shut down in May.",
    "Production came up in the talks.",
  ],
};
