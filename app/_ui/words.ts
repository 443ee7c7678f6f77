import type { FieldOrigin } from "@/lib/model/claim";
import type { Bearing, Outcome, Tie } from "@/lib/model/comparison";
import { type DismissalKind, type LinkKind, linkKinds } from "@/lib/model/link-kinds";
import type { ChainRole } from "@/lib/model/source";

/** What the engine's outcomes are called. `reading` is how the engine says it, `meaning` what it takes. */
export const outcomeWords = {
  contradicts: { reading: "Would contradict", meaning: "Comparable, and no reading lets both be true." },
  compatible: { reading: "Compatible", meaning: "Comparable, and both can be true." },
  restates: { reading: "Restates", meaning: "The same figure from the same origin in other words or another outlet." },
  revises: { reading: "Revises", meaning: "A later figure of the same series." },
  "counts-differently": {
    reading: "Counts differently",
    meaning: "The same thing under another stated coverage or form.",
  },
  "not-comparable": {
    reading: "Not comparable",
    meaning: "Indicator, place, population, period or base do not meet, or the units have no conversion.",
  },
  undecided: {
    reading: "Cannot say yet",
    meaning: "Something needed is missing; the reading names what would decide.",
  },
} as const satisfies Record<Outcome, { reading: string; meaning: string }>;

/** What one claim does for the other beside the outcome. */
export const bearingWords = {
  supports: "Supports",
  "pulls-against": "Pulls against, without contradicting",
  none: "No bearing",
} as const satisfies Record<Bearing, string>;

/** How two claims hang together. */
export const tieWords = {
  "same-origin": "One origin",
  retells: "One retells the other",
  "part-of": "Part and whole",
  "complement-of": "What one leaves out, the other counts",
  implies: "One implies the other",
  evaluates: "One judges the other",
  "answers-by-name": "One answers the other by name",
  "uses-data-of": "One uses the other's data",
  "later-vintage": "A later figure of one series",
} as const satisfies Record<Tie, string>;

const linkMeanings = {
  contradicts: "They cannot both be true.",
  restates: "One says the other again.",
  revises: "The later figure replaces the earlier one of its series.",
  "counts-differently": "They count the same thing in another way.",
  corroborates: "An independent voice says the same.",
  qualifies: "One limits what the other may be taken to say.",
  "derives-from": "One was worked out from the other.",
  compatible: "Both can be true.",
} as const satisfies Record<LinkKind, string>;

const kinds = Object.keys(linkKinds) as LinkKind[];

/** What a person may answer to a pair: the link kinds, and the two answers that are no link. */
export const answerWords = {
  ...(Object.fromEntries(
    kinds.map((kind) => [kind, { label: linkKinds[kind].label, meaning: linkMeanings[kind] }]),
  ) as Record<LinkKind, { label: string; meaning: string }>),
  "not-comparable": { label: "Not comparable", meaning: "The two do not measure the same thing." },
  unsure: { label: "Unsure", meaning: "Looked at, and left open with a reason." },
} satisfies Record<LinkKind | DismissalKind, { label: string; meaning: string }>;

/** How each way of knowing a field is called. */
export const originWords = {
  stated: { label: "Stated", meaning: "the words say it" },
  carried: { label: "Carried over", meaning: "nearby words say it and nothing in between changes it" },
  assumed: { label: "Assumed", meaning: "a rule supposes it; a comparison treats it as missing" },
  set: { label: "Set", meaning: "an analyst entered it" },
} as const satisfies Record<FieldOrigin, { label: string; meaning: string }>;

/** What a step of a chain does, as a verb after the name of its source. */
export const roleWords = {
  publishes: "publishes",
  relays: "relays",
  quotes: "quotes",
  cites: "cites",
  "was-told": "was told",
  "uses-data-of": "uses data of",
  asserts: "asserts",
} as const satisfies Record<ChainRole, string>;
