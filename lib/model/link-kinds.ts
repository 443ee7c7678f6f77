/** The relations a person may judge between two claims. Symmetric ones are stored with the smaller id first. */
export const linkKinds = {
  contradicts: { label: "Contradicts", key: "c", symmetric: true },
  restates: { label: "Restates", key: "s", symmetric: true },
  revises: { label: "Revises", key: "r", symmetric: false },
  "counts-differently": { label: "Counts differently", key: "d", symmetric: true },
  corroborates: { label: "Corroborates", key: "o", symmetric: true },
  qualifies: { label: "Qualifies", key: "q", symmetric: false },
  "derives-from": { label: "Derives from", key: "f", symmetric: false },
  compatible: { label: "Compatible", key: "k", symmetric: true },
} as const satisfies Record<string, { label: string; key: string; symmetric: boolean }>;
/** One of `linkKinds`. */
export type LinkKind = keyof typeof linkKinds;

/** What can explain the difference between two linked claims. */
export const explanations = [
  "coverage",
  "form",
  "period",
  "base",
  "vintage",
  "retelling",
  "rounding",
  "error",
  "unknown",
] as const;
/** One of `explanations`. */
export type Explanation = (typeof explanations)[number];

/** What explains a difference as a sentence; null where nobody said. That it is not known is no explanation. */
export function explainedWords(given: readonly Explanation[]): string | null {
  const known = given.filter((one) => one !== "unknown");
  if (known.length === given.length) return known.length > 0 ? `Explained by ${known.join(", ")}.` : null;
  return known.length > 0 ? `Explained by ${known.join(", ")}, in part not known.` : "What explains it is not known.";
}

/** Answers to a suggestion that are not links. */
export const dismissalKinds = ["not-comparable", "unsure"] as const;
/** One of `dismissalKinds`. */
export type DismissalKind = (typeof dismissalKinds)[number];

/** What a person may answer to a pair: a link, or that there is none. */
export type AnswerKind = LinkKind | DismissalKind;

/** The key of each answer, in the order they are offered. */
export const answerKeys: Readonly<Record<AnswerKind, string>> = {
  ...(Object.fromEntries(Object.entries(linkKinds).map(([kind, { key }]) => [kind, key])) as Record<LinkKind, string>),
  "not-comparable": "n",
  unsure: "h",
};

/** True for a relation that reads the same both ways; answers that are no link do. */
export function isSymmetric(kind: AnswerKind): boolean {
  return kind === "not-comparable" || kind === "unsure" || linkKinds[kind].symmetric;
}
