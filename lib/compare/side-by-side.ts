import type { ClaimContent, FieldOrigin } from "../model/claim.ts";
import { type FieldRow, fieldRows } from "../model/claim-fields.ts";
import { plainWords } from "./plain-words.ts";

/** How a cell stands to the base: the same words, the same once normalised, different, or missing on one side. */
export type Gutter = "=" | "≈" | "≠" | "?";

/** What a field tells: the amount, what is counted, when, or whose word it is and of what kind. */
export type FieldGroup = "value" | "scope" | "time" | "standing";

/** One field over all columns; the first column is the base. */
export interface AlignedRow {
  readonly field: FieldRow["field"];
  readonly group: FieldGroup;
  readonly label: string;
  readonly cells: readonly {
    readonly value: string | null;
    readonly origin: FieldOrigin | null;
    readonly gutter: Gutter | null;
  }[];
}

/** The fields of two to four claims beside each other, without those that no claim states. The gutter of each cell is against the first claim. */
export function sideBySide(contents: readonly ClaimContent[], placeName?: (key: string) => string): AlignedRow[] {
  const columns = contents.map((content) => fieldRows(content, placeName));
  const [base = []] = columns;
  return base
    .map(({ field, label }, row) => {
      const cells = columns.map((column) => column[row] ?? { value: null, origin: null });
      const first = cells[0]?.value ?? null;
      return {
        field,
        group: groupOf[field],
        label,
        cells: cells.map(({ value, origin }, index) => ({
          value,
          origin,
          gutter: index === 0 ? null : gutter(first, value),
        })),
      };
    })
    .filter(({ cells }) => cells.some(({ value }) => value !== null));
}

const groupOf = {
  quantity: "value",
  change: "value",
  rank: "value",
  shareOf: "value",
  indicator: "scope",
  place: "scope",
  counterpart: "scope",
  population: "scope",
  coverage: "scope",
  excluding: "scope",
  form: "scope",
  period: "time",
  base: "time",
  asOf: "time",
  saidOn: "time",
  claimant: "standing",
  status: "standing",
  modality: "standing",
  method: "standing",
  series: "standing",
} as const satisfies Record<FieldRow["field"], FieldGroup>;

function gutter(base: string | null, value: string | null): Gutter {
  if (base === null && value === null) return "=";
  if (base === null || value === null) return "?";
  if (base === value) return "=";
  return plainWords(base) === plainWords(value) ? "≈" : "≠";
}
