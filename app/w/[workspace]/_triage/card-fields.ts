import type { CandidateDraft } from "@/lib/model/claim";
import { fieldRows } from "@/lib/model/claim-fields";
import type { TriageCard } from "@/lib/model/triage-card";

/** The fields of a proposal as chips with their derivation, and the names of those not stated. */
export function cardFields(
  draft: CandidateDraft,
  nameOf: (key: string) => string,
): Pick<TriageCard, "fields" | "missing"> {
  const rows = fieldRows(draft.content, nameOf);
  return {
    fields: rows.flatMap(({ field, label, value, origin }) =>
      value === null ? [] : [{ field, label, value, origin, steps: stepsTo(field, draft) }],
    ),
    missing: rows.filter(({ value }) => value === null).map(({ label }) => label.toLowerCase()),
  };
}

// The hands between publisher and claimant stand with the claimant.
function stepsTo(field: string, { derivation }: CandidateDraft) {
  return derivation
    .filter((step) => step.field === field || (field === "claimant" && step.field === "chain"))
    .map(({ note, words }) => ({ note, words: words.map(({ surface }) => surface) }));
}
