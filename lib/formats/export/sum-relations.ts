import type { Finding } from "../../model/comparison.ts";

// Checks whose last claim is worked out from the ones before it.
const derived: ReadonlySet<string> = new Set(["percent-change", "difference", "ratio", "share-of-total"]);

/** A figure and one it is worked out from, by their ids. */
export interface UpheldPair {
  readonly a: string;
  readonly b: string;
  readonly working: string;
}

/** The pairs that sums which add up make: each figure with the change, share or ratio that follows from it; every pair once. */
export function upheldPairs(findings: readonly Finding[]): readonly UpheldPair[] {
  const pairs = findings.flatMap(({ check, verdict, claims, working }) => {
    const result = claims.at(-1);
    if (verdict !== "adds-up" || result === undefined || !derived.has(check)) return [];
    return claims.slice(0, -1).map((a) => ({ a, b: result, working }));
  });
  return [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}
