import type { CandidateRow } from "@/lib/db/read/candidates";
import type { readAppearancesIn } from "@/lib/db/read/posts";
import type { CheckVerdict } from "@/lib/model/comparison";
import type { Mark } from "@/lib/model/reader-layout";
import type { FigureFinding } from "@/lib/workflow/check-figures";

/** An accepted claim where it stands in the text. */
export type Appearance = Awaited<ReturnType<typeof readAppearancesIn>>[number];

/** What a mark in the text is of. */
export interface MarkOf extends Mark {
  readonly kind: "claim" | "candidate" | "finding";
  /** The card in the margin it belongs to. */
  readonly card: string;
  readonly verdict: CheckVerdict | null;
}

/** The marks over a text: claims, waiting candidates, and the figures that findings of the arithmetic rest on. */
export function marksOf(
  waiting: readonly CandidateRow[],
  appearances: readonly Appearance[],
  findings: readonly FigureFinding[],
): MarkOf[] {
  const claims = appearances.map(
    ({ id, start, end }) => ({ id, start, end, kind: "claim", card: id, verdict: null }) as const,
  );
  const candidates = waiting.map(
    ({ id, start, end }) => ({ id, start, end, kind: "candidate", card: id, verdict: null }) as const,
  );
  const figures = findings.flatMap(({ verdict, figures }, index) =>
    figures.flatMap((figure, at) => {
      const span = figureSpan(figure, waiting, appearances);
      return span
        ? [{ id: `finding-${index}-${at}`, ...span, kind: "finding", card: `finding-${index}`, verdict } as const]
        : [];
    }),
  );
  return [...claims, ...candidates, ...figures];
}

// The number itself where its place is known, else the whole claim.
function figureSpan(
  { kind, id, start }: FigureFinding["figures"][number],
  waiting: readonly CandidateRow[],
  appearances: readonly Appearance[],
) {
  if (kind === "candidate") {
    const row = waiting.find((one) => one.id === id);
    const words = row?.draft.wording.quantityText ?? row?.draft.wording.changeText ?? row;
    return words && { start: words.start, end: words.end };
  }
  const row = appearances.find((one) => one.claimId === id && one.start === start);
  if (!row) return null;
  return row.quantityStart === null || row.quantityEnd === null
    ? { start: row.start, end: row.end }
    : { start: row.quantityStart, end: row.quantityEnd };
}
