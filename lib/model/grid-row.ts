import type { ClaimContent, FieldOrigin } from "./claim.ts";
import type { TypedFields } from "./typed-reading.ts";

/** One wording of a figure: a candidate. */
export interface GridWording {
  readonly id: string;
  readonly version: number;
  readonly surface: string;
  readonly start: number;
}

/** One figure of a post, its several wordings folded into one row: they are answered together. */
export interface GridRow {
  readonly key: string;
  readonly wordings: readonly GridWording[];
  readonly subject: string;
  readonly figure: string;
  /** Every field as a form types it. */
  readonly typed: TypedFields;
  /** In words, for the cells: value, change and period. */
  readonly value: string;
  readonly change: string;
  readonly period: string;
  readonly known: Readonly<Record<string, FieldOrigin | undefined>>;
  /** Who has one of them on the screen; null for nobody else. */
  readonly taken: string | null;
}

/** The figures of a post in the order they first stand in the text; wordings of one figure share a row. */
export function foldWordings<T extends { readonly groupKey: string; readonly start: number }>(
  candidates: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    const group = groups.get(candidate.groupKey);
    if (group) group.push(candidate);
    else groups.set(candidate.groupKey, [candidate]);
  }
  return [...groups.values()];
}

/** How each cell's field is known, by the name of its control. */
export function knownCells({ known }: ClaimContent): GridRow["known"] {
  return {
    claimant: known.claimant,
    indicator: known.indicator,
    value: known.quantity,
    change: known.change,
    period: known.period,
    place: known.place,
    coverage: known.coverage,
    status: known.status,
  };
}
