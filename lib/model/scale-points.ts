import { slugOf } from "./account.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

/** A rating scale as a person writes it: labels in their order, the best first, and those outside the order. */
export interface ScaleDraft {
  readonly name: string;
  readonly ordered: readonly string[];
  readonly outside: readonly string[];
}

/** One point of a scale: `rank` counts up to the best, null stands outside the order. */
export interface ScalePoint {
  readonly key: string;
  readonly label: string;
  readonly rank: number | null;
}

/** The points of a drafted scale; a label that stood before keeps its key. Refuses `invalid` when a label stands twice. */
export function scalePoints(
  { ordered, outside }: ScaleDraft,
  before: readonly { readonly key: string; readonly label: string }[],
): Result<readonly ScalePoint[], Refusal> {
  const keys = new Map(before.map(({ key, label }) => [label.toLowerCase(), key]));
  const keyOf = (label: string) => keys.get(label.toLowerCase()) ?? (slugOf(label) || "point");
  const points = [
    ...ordered.map((label, index) => ({ key: keyOf(label), label, rank: ordered.length - index })),
    ...outside.map((label) => ({ key: keyOf(label), label, rank: null })),
  ];
  const seen = new Set<string>();
  for (const { key, label, rank } of points) {
    const field = rank === null ? "outside" : "ordered";
    if (seen.has(key)) return refuse("invalid", { field, detail: `“${label}” stands there twice.` });
    seen.add(key);
  }
  return ok(points);
}
