/** What kind of body, outlet or person a source is. */
export const sourceKinds = [
  "state-media",
  "government",
  "multilateral",
  "intelligence",
  "research",
  "news-agency",
  "news-outlet",
  "blog",
  "ngo",
  "company",
  "person",
  "collective",
  "unnamed",
  "other",
] as const;
/** One of `sourceKinds`. */
export type SourceKind = (typeof sourceKinds)[number];

/** What a step of an attribution chain does with the words it hands on. */
export const chainRoles = ["publishes", "relays", "quotes", "cites", "was-told", "uses-data-of", "asserts"] as const;
/** One of `chainRoles`. */
export type ChainRole = (typeof chainRoles)[number];
