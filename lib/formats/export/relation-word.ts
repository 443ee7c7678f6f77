import type { Comparison } from "../../model/comparison.ts";

/** The contract's word for a comparison. */
export type RelationWord = "conflict" | "same" | "supports" | "update";

/**
 * The contract's word for a comparison; null where it says nothing of the two. Two measures of one matter that pull against each other
 * ("output rose", "food is short") are a conflict only where one post sets them beside each other.
 */
export function relationWord(comparison: Comparison, onePost: boolean): RelationWord | null {
  const { outcome, bearing, tie } = comparison;
  if (outcome === "contradicts") return "conflict";
  if (outcome === "restates") return "same";
  if (outcome === "revises" || tie === "later-vintage") return "update";
  if (toldOtherwise(comparison)) return "conflict";
  if (tie === "implies") return "supports";
  if (bearing === "none" || tie === "same-origin" || (isOfFamily(comparison) && !onePost)) return null;
  if (bearing === "supports") return "supports";
  return apart(comparison) ? "conflict" : null;
}

const changedOnTheWay: ReadonlySet<string> = new Set(["period-changed", "period-widened", "value-changed"]);

function toldOtherwise({ tie, drift }: Comparison): boolean {
  return tie === "retells" && drift.some(({ kind }) => changedOnTheWay.has(kind));
}

function isOfFamily({ reasons }: Comparison): boolean {
  return reasons.some(({ code }) => code === "indicator-family");
}

// A part and its whole that move apart (food prices, prices) are no conflict; a place in an order is no direction.
function apart(comparison: Comparison): boolean {
  const codes = new Set(comparison.reasons.map(({ code }) => code));
  if (["indicator-broader", "kind-rank-and-figure", "base-differs"].some((code) => codes.has(code))) return false;
  return isOfFamily(comparison) || codes.has("values-apart") || codes.has("values-played-down");
}
