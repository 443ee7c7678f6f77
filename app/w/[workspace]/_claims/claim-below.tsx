import type { Actor } from "@/lib/access/actor";

/** What else the desk knows of a claim: comparisons, links, assessments. */
export function ClaimBelow(_: { readonly actor: Actor; readonly claimId: string }) {
  return null;
}
