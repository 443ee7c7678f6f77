/** The default rating scale of a claim or a link; a workspace may bring a new version of it. `rank` null stands outside the order. */
export const defaultRatings = [
  { key: "supported", label: "Supported", rank: 5 },
  { key: "mostly-supported", label: "Mostly supported", rank: 4 },
  { key: "unresolved", label: "Unresolved", rank: 3 },
  { key: "mostly-contradicted", label: "Mostly contradicted", rank: 2 },
  { key: "contradicted", label: "Contradicted", rank: 1 },
  { key: "not-checkable", label: "Not checkable", rank: null },
  { key: "cannot-judge", label: "Cannot judge", rank: null },
] as const satisfies readonly { key: string; label: string; rank: number | null }[];

/** NATO Admiralty code, source reliability (STANAG 2511). F is no middle value. */
export const reliabilities = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Cannot be judged",
} as const;
/** One letter of `reliabilities`. */
export type Reliability = keyof typeof reliabilities;

/** NATO Admiralty code, information credibility (STANAG 2511). 6 is no middle value. */
export const credibilities = {
  1: "Confirmed by independent sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtful",
  5: "Improbable",
  6: "Cannot be judged",
} as const;
/** One digit of `credibilities`. */
export type Credibility = keyof typeof credibilities;

/** Likelihood words with their percent ranges (ICD 203, Office of the Director of National Intelligence, 2015). */
export const likelihoods = {
  "almost-no-chance": { label: "Almost no chance", low: 1, high: 5 },
  "very-unlikely": { label: "Very unlikely", low: 5, high: 20 },
  unlikely: { label: "Unlikely", low: 20, high: 45 },
  "roughly-even": { label: "Roughly even chance", low: 45, high: 55 },
  likely: { label: "Likely", low: 55, high: 80 },
  "very-likely": { label: "Very likely", low: 80, high: 95 },
  "almost-certain": { label: "Almost certain", low: 95, high: 99 },
} as const;
/** One of `likelihoods`. */
export type Likelihood = keyof typeof likelihoods;

/** How good the basis is; says nothing of the likelihood. */
export const confidences = ["low", "moderate", "high"] as const;
/** One of `confidences`. */
export type Confidence = (typeof confidences)[number];
