/** What a hedge does to the commitment: may be so, will be so, is meant to be so, is reckoned, is only said, is doubted. */
export type HedgeKind = "possibility" | "forecast" | "plan" | "estimate" | "hearsay" | "appearance" | "doubt";

/** Words that take back part of a statement, by kind; lower case, longest forms first are found first. */
export const hedges: readonly { readonly kind: HedgeKind; readonly phrases: readonly string[] }[] = [
  {
    kind: "possibility",
    phrases: [
      "could", "may", "might", "can", "perhaps", "possibly", "probably", "likely", "unlikely", "maybe", "potential", "potentially",
      "is likely to", "are likely to", "likely to", "risks", "fears", "fear", "feared", "threatens to", "if",
    ],
  },
  {
    kind: "forecast",
    phrases: [
      "will", "is expected to", "are expected to", "was expected to", "were expected to", "expected to", "expected", "expects", "expect",
      "forecast", "forecasts", "forecasted", "is forecast to", "are forecast to", "projected", "projects", "projection", "is projected to",
      "are projected to", "predicted", "predicts", "prediction", "predict", "would", "is set to", "are set to", "set to", "is due to",
      "are due to", "on track to", "on course to", "imminent", "prospects", "outlook", "anticipates", "anticipated", "going to", "shall",
      "is poised to", "are poised to", "poised to",
    ],
  },
  {
    kind: "plan",
    phrases: [
      "plans to", "plan to", "planned to", "planning to", "plans", "planned", "aims to", "aim to", "aimed to", "aims", "intends to", "intend to",
      "intended to", "target", "targets", "targeted", "pledged to", "pledges to", "pledged", "vowed to", "promised to", "promises to",
      "decided to", "agreed to", "hopes to", "hope to", "seeks to", "seek to", "is supposed to", "are supposed to", "supposed to",
      "proposed", "proposes", "scheduled to", "is scheduled to", "are scheduled to",
    ],
  },
  {
    kind: "estimate",
    phrases: [
      "estimated", "estimate", "estimates", "is estimated to", "are estimated to", "estimated at", "is thought to", "are thought to",
      "is believed to", "are believed to", "believed to", "thought to", "calculated", "reckons", "reckoned", "according to estimates",
      "approximately", "preliminary", "provisional", "provisionally", "tentatively",
    ],
  },
  {
    kind: "hearsay",
    phrases: ["reportedly", "allegedly", "alleged", "said to be", "is said to", "are said to", "rumoured", "rumored", "purportedly", "apparently", "supposedly"],
  },
  {
    kind: "appearance",
    phrases: ["appears to", "appear to", "appeared to", "seems to", "seem to", "seemed to", "appears", "seems", "seem", "suggests", "suggest", "indicates", "indicate", "seemingly", "arguably", "not necessarily"],
  },
  {
    kind: "doubt",
    phrases: ["doubtful", "questionable", "dubious", "unclear", "uncertain", "not clear", "remains to be seen", "skeptical", "sceptical"],
  },
];

/** Words that deny what follows. "not only" and "no fewer than" are left to the reader of the clause. */
export const negations: readonly string[] = [
  "not", "never", "no", "n't", "neither", "nor", "without", "cannot", "didn't", "doesn't", "don't", "hasn't", "haven't", "hadn't", "wasn't",
  "weren't", "isn't", "aren't", "won't", "can't", "couldn't", "failed to", "fails to", "fail to", "denied", "denies", "no longer",
];
