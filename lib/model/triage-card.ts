import type { ClaimContent, FieldOrigin } from "./claim.ts";
import type { CheckVerdict, Outcome } from "./comparison.ts";
import type { RejectReason } from "./decision.ts";
import type { ChainRole } from "./source.ts";

/** One field of a candidate as a chip: its value in words, how it is known, and the steps to it with their words. */
export interface CardField {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly origin: FieldOrigin | null;
  readonly steps: readonly { readonly note: string; readonly words: readonly string[] }[];
}

/** A claim that says nearly the same: how the comparator reads the two (A is the candidate), and the fields that differ. */
export interface NearClaim {
  readonly id: string;
  readonly sentence: string;
  readonly outcome: Outcome;
  readonly reading: string;
  readonly differs: readonly string[];
}

/** A figure of the same post in one line. */
export interface FigureLine {
  readonly id: string;
  readonly text: string;
  readonly figure: string;
}

/** What the arithmetic of the post says about a figure, with its working. */
export interface CardFinding {
  readonly verdict: CheckVerdict;
  readonly title: string;
  readonly working: string;
}

/** Everything the card of one candidate shows, in plain words: made on the server, drawn at once in the browser. */
export interface TriageCard {
  readonly id: string;
  readonly version: number;
  readonly postId: string;
  readonly start: number;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
  /** Publisher and day of the post. */
  readonly source: string;
  readonly subject: string;
  readonly figure: string;
  readonly notes: string;
  readonly chain: readonly { readonly source: string; readonly role: ChainRole; readonly document: string | null }[];
  readonly fields: readonly CardField[];
  /** Labels of what is not stated. */
  readonly missing: readonly string[];
  readonly rules: readonly string[];
  readonly worth: number;
  readonly worthReasons: readonly string[];
  /** With places by name, for the fields of a form. */
  readonly content: ClaimContent;
  readonly nearest: readonly NearClaim[];
  /** Other wordings of the same figure in the same post. */
  readonly wordings: readonly { readonly id: string; readonly surface: string }[];
  /** What else the same article says, nearest first. */
  readonly others: readonly FigureLine[];
  readonly findings: readonly CardFinding[];
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly decided: { readonly by: string; readonly kind: DecisionWord } | null;
  /** Who has it on the screen now; null for nobody, or oneself. */
  readonly taken: { readonly by: string } | null;
  /** What this person typed over it and did not send, by field; null for nothing. */
  readonly draft: Readonly<Record<string, string>> | null;
}

/** What a decision was. */
export type DecisionWord = "accept" | "edit" | "split" | "merge" | "reject";

/** The decisions in the past tense, as strips and histories write them. */
export const decisionPast: Readonly<Record<DecisionWord | "later" | "assign", string>> = {
  accept: "Accepted",
  edit: "Edited and accepted",
  split: "Split",
  merge: "Merged",
  reject: "Rejected",
  later: "Put off",
  assign: "Assigned",
};

/** What a form typed, by field name. */
export type Typed = Readonly<Record<string, string>>;

/** What a person answers to the card on the screen. */
export type Answered =
  | { readonly kind: "accept" | "later" | "assign" }
  | { readonly kind: "edit"; readonly reading: Typed }
  | { readonly kind: "split"; readonly reading: Typed; readonly second: Typed }
  | { readonly kind: "merge"; readonly claimId: string }
  | { readonly kind: "reject"; readonly rejectReason: RejectReason; readonly reason: string };

/** One act on a candidate as the browser sends it. The id is made there, so that sending it twice does it once. */
export type TriageAct =
  | { readonly kind: "accept"; readonly id: string; readonly candidateId: string; readonly version: number }
  | {
      readonly kind: "edit";
      readonly id: string;
      readonly candidateId: string;
      readonly version: number;
      readonly reading: Typed;
    }
  | {
      readonly kind: "split";
      readonly id: string;
      readonly candidateId: string;
      readonly version: number;
      readonly reading: Typed;
      readonly second: Typed;
    }
  | {
      readonly kind: "merge";
      readonly id: string;
      readonly candidateId: string;
      readonly version: number;
      readonly claimId: string;
    }
  | {
      readonly kind: "reject";
      readonly id: string;
      readonly candidateId: string;
      readonly version: number;
      readonly rejectReason: RejectReason;
      readonly reason: string;
    }
  | { readonly kind: "later" | "assign"; readonly id: string; readonly candidateId: string }
  | { readonly kind: "undo"; readonly id: string; readonly candidateId: string; readonly decisionId: string };

/** What the server answers to an act that is saved; `version` is the candidate's afterwards, null where it did not change. */
export interface ActSaved {
  readonly version: number | null;
  readonly claimIds: readonly string[];
}
