import type { EvidenceRole } from "./assessment.ts";
import type { Explanation, LinkKind } from "./link-kinds.ts";
import type { Confidence, Credibility, Likelihood, Reliability } from "./scales.ts";
import type { ChainRole } from "./source.ts";

/** Which renderer makes the page of a snapshot; raised when the page of an old snapshot would change. */
export const renderer = "publication-page/4";

/** Captured words with where they stand, as published. */
export interface PublishedWords {
  readonly words: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** YYYY-MM-DD, the first day it may have appeared. */
  readonly publishedOn: string | null;
}

/** One appearance of the claim with the hands it went through, outermost first. */
export interface PublishedAppearance extends PublishedWords {
  readonly chain: readonly { readonly source: string; readonly role: ChainRole; readonly document: string | null }[];
}

/** One judgement as published: its author is not named, its standing is. */
export interface PublishedJudgement {
  readonly rating: {
    readonly key: string;
    readonly label: string;
    readonly rank: number | null;
    readonly worst: number;
    readonly best: number;
  } | null;
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  readonly reliability: { readonly letter: Reliability; readonly basis: string; readonly judgedOn: string } | null;
  readonly credibility: Credibility | null;
  readonly answer: string | null;
  /** Sentence by sentence with what each cites. */
  readonly reasoning: readonly {
    readonly text: string;
    readonly cites: readonly (Partial<PublishedWords> & { readonly role: EvidenceRole; readonly words: string })[];
  }[];
  readonly explanations: readonly Explanation[];
  readonly remains: string | null;
  readonly wouldChange: string | null;
  readonly judgedAt: string;
}

/** A judged relation between two published claims, each by its place among them; who judged it is not named, their part in the answer is. */
export interface PublishedLink {
  readonly kind: LinkKind;
  /** For a directed kind the claim that revises, qualifies or derives. */
  readonly from: number;
  readonly to: number;
  /** In whose retelling alone it holds; null for a plain link. */
  readonly asRetoldBy: string | null;
  readonly reason: string;
  readonly explanations: readonly Explanation[];
  readonly remains: string | null;
  readonly judgedBy: "who-answered" | "another-person";
  readonly judgedAt: string;
}

/** Everything a public page shows, frozen; plain JSON. Instants are ISO strings. */
export interface PublicationSnapshot {
  readonly kind: "gainsay-publication/1";
  readonly workspace: { readonly slug: string; readonly name: string };
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: string;
  readonly subject: {
    readonly kind: "claim" | "link" | "question";
    readonly sentence: string;
    readonly claims: readonly {
      readonly sentence: string;
      readonly claimant: string;
      /** Labels and values of its fields, those not stated left out. */
      readonly fields: readonly { readonly label: string; readonly value: string }[];
      readonly appearances: readonly PublishedAppearance[];
    }[];
    /** Of a question: what people judged between its claims as they are published. Left out of other subjects and of older snapshots. */
    readonly links?: readonly PublishedLink[];
  };
  readonly judgement: PublishedJudgement;
  /** How it was checked: by whom nobody learns, that it was they do. `second` is kept where any part of it, or its answer in words, is not the same. */
  readonly crossCheck:
    | {
        readonly state: "submitted";
        readonly second: PublishedJudgement | null;
        /** Whether who signed it off had judged it as well. Left out of older snapshots, which did not keep it. */
        readonly signedOffBy?: "a-third" | "one-of-the-two";
      }
    | { readonly state: "waived"; readonly reason: string };
  readonly signedOffAt: string;
  /** The publication this one corrects, and what was wrong. */
  readonly corrects: { readonly slug: string; readonly publishedAt: string; readonly note: string } | null;
}

/** A headline as the last part of an address: lower case letters, digits and hyphens, at most 80; "publication" when nothing is left. */
export function addressWords(headline: string): string {
  const plain = headline
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 80).replace(/^-+|-+$/g, "") || "publication";
}
