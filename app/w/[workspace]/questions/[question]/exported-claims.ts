import type { ExportedClaim } from "@/lib/formats/export/claims-csv";
import type { LaidOutClaim } from "@/lib/workflow/lay-out-question";

/** Gathered claims in the shape every export of claims has. */
export function exportedClaims(gathered: readonly LaidOutClaim[]): ExportedClaim[] {
  return gathered.map(({ statement: { id, version, sentence, content }, reports }) => ({
    id,
    version,
    sentence,
    content,
    appearances: reports,
  }));
}
