import type { Comparison } from "../model/comparison.ts";
import type { Explanation } from "../model/link-kinds.ts";

/** What explains the difference by the reading itself: the steps that were not answered yes, a retelling, a later vintage, values within rounding. A proposal for the person who judges. */
export function explanationsOf({
  reasons,
  outcome,
  tie,
  asRetoldBy,
}: Pick<Comparison, "reasons" | "outcome" | "tie" | "asRetoldBy">): readonly Explanation[] {
  const found = new Set<Explanation>();
  for (const { check, verdict, code } of reasons) {
    if (code === "values-near") found.add("rounding");
    if (verdict === "no" && isExplaining(check)) found.add(check);
  }
  if (asRetoldBy !== null || tie === "retells") found.add("retelling");
  if (outcome === "revises" || tie === "later-vintage") found.add("vintage");
  return [...found];
}

function isExplaining(check: string): check is "coverage" | "form" | "period" | "base" {
  return check === "coverage" || check === "form" || check === "period" || check === "base";
}
