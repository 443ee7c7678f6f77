import type { Confidence, Credibility, Likelihood, Reliability } from "./scales.ts";

/** The parts of a judgement that two people can agree on; null is "not said". */
export interface Judged {
  readonly rating: { readonly key: string; readonly label: string } | null;
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  readonly reliability: { readonly letter: Reliability } | null;
  readonly credibility: Credibility | null;
}

/** One part of two judgements: both said the same, they differ, or one of them did not say. */
export interface Agreement {
  readonly part: keyof Judged;
  readonly outcome: "same" | "differs" | "not-said";
}

const parts = {
  rating: ({ rating }: Judged) => rating?.key ?? null,
  likelihood: ({ likelihood }: Judged) => likelihood,
  confidence: ({ confidence }: Judged) => confidence,
  reliability: ({ reliability }: Judged) => reliability?.letter ?? null,
  credibility: ({ credibility }: Judged) => credibility,
} as const satisfies Record<keyof Judged, (judged: Judged) => string | number | null>;

/** How two judgements agree, part by part. A part that neither said is left out. */
export function agreement(first: Judged, second: Judged): Agreement[] {
  return (Object.keys(parts) as (keyof Judged)[])
    .filter((part) => parts[part](first) !== null || parts[part](second) !== null)
    .map((part) => ({ part, outcome: outcomeOf(parts[part](first), parts[part](second)) }));
}

function outcomeOf(a: string | number | null, b: string | number | null): Agreement["outcome"] {
  if (a === null || b === null) return "not-said";
  return a === b ? "same" : "differs";
}
