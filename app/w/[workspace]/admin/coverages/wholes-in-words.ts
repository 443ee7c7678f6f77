import type { CoverageEntry } from "@/lib/model/vocabulary";

/** The larger sets a coverage is a part of, by name. */
export function wholesInWords(coverages: readonly CoverageEntry[], { partOf }: CoverageEntry): string {
  const names = partOf.map((key) => coverages.find((one) => one.key === key)?.name ?? key);
  return names.join(", ") || "none";
}
