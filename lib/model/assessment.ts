import type { Explanation } from "./link-kinds.ts";
import type { Confidence, Credibility, Likelihood, Reliability } from "./scales.ts";

/** What is judged: a claim at the version that was seen, a link, or a question. */
export type AssessmentSubject =
  | { readonly kind: "claim"; readonly id: string; readonly version: number }
  | { readonly kind: "link"; readonly id: string }
  | { readonly kind: "question"; readonly id: string };

/** What a citation does for the sentence it stands beside. */
export const evidenceRoles = ["supports", "undermines", "context"] as const;
/** One of `evidenceRoles`. */
export type EvidenceRole = (typeof evidenceRoles)[number];

/** What is cited: captured words at their place in a revision, or a claim at a version. */
export type Cited =
  | {
      readonly kind: "words";
      readonly revisionId: string;
      readonly start: number;
      readonly end: number;
      readonly surface: string;
    }
  | { readonly kind: "claim"; readonly claimId: string; readonly version: number };

/** One thing a judgement can cite, by its number from 1. */
export interface Offer {
  readonly number: number;
  readonly cited: Cited;
  readonly words: string;
  /** Where the words stand, or that it is a claim. */
  readonly source: string;
  /** Captured words are set as evidence, claims as ours. */
  readonly captured: boolean;
}

/** One citation; `sentence` is the index of the sentence of the reasoning, from 0. */
export interface EvidenceDraft {
  readonly sentence: number;
  readonly role: EvidenceRole;
  readonly cited: Cited;
}

/** A judgement as a person hands it in. Null is "not said", never a middle value. */
export interface JudgementDraft {
  readonly ratingPointId: string | null;
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  /** The claimant's letter and what it rests on; claims only. The letter that already holds needs no basis. */
  readonly reliability: { readonly letter: Reliability; readonly basis: string | null } | null;
  readonly credibility: Credibility | null;
  /** Questions only. */
  readonly answer: string | null;
  /** Without markers; its sentences are those of `sentencesOf`. */
  readonly reasoning: string;
  readonly remains: string | null;
  readonly wouldChange: string | null;
  /** YYYY-MM-DD. */
  readonly recheckOn: string | null;
  readonly explanations: readonly Explanation[];
  readonly evidence: readonly EvidenceDraft[];
}
