import type { Verb } from "./events.ts";

/** The acts by which a person answers a candidate, as the history names them. */
export const decisionVerbs = {
  accept: "accept-candidate",
  edit: "edit-candidate",
  split: "split-candidate",
  merge: "merge-candidate",
  reject: "reject-candidate",
} as const satisfies Record<string, Verb>;

/** Why a candidate is not a claim of ours. */
export const rejectReasons = [
  "not-a-claim",
  "not-checkable",
  "wrong-reading",
  "duplicate",
  "off-topic",
  "opinion",
  "other",
] as const;
/** One of `rejectReasons`. */
export type RejectReason = (typeof rejectReasons)[number];

/** The reasons in the words of the screens, in the order of their keys 1–7. */
export const rejectReasonWords: Readonly<Record<RejectReason, string>> = {
  "not-a-claim": "Not a claim",
  "not-checkable": "Not checkable",
  "wrong-reading": "Read wrongly",
  duplicate: "Duplicate",
  "off-topic": "Off topic",
  opinion: "Opinion",
  other: "Other reason",
};
