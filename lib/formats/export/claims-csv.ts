import { stringify } from "csv-stringify/sync";
import type { ClaimContent } from "../../model/claim.ts";
import { fieldLabels, fieldRows } from "../../model/claim-fields.ts";
import { csvCell } from "./csv-cell.ts";

/** A claim as exports hold it: its id and version, what it says, and how often it appears. */
export interface ExportedClaim {
  readonly id: string;
  readonly version: number;
  readonly sentence: string;
  readonly content: ClaimContent;
  readonly appearances: number;
}

const fields = Object.keys(fieldLabels) as (keyof typeof fieldLabels)[];

/** Claims as CSV with a heading line: id, version, sentence, each field with how it is known, appearances. Cells a spreadsheet would run are guarded. */
export function claimsCsv(claims: readonly ExportedClaim[]): string {
  const header = [
    "id",
    "version",
    "sentence",
    ...fields.flatMap((field) => [fieldLabels[field], `${fieldLabels[field]}: known`]),
    "appearances",
  ];
  const rows = claims.map(({ id, version, sentence, content, appearances }) => {
    const cells = fieldRows(content).flatMap(({ value, origin }) => [
      value ?? "",
      value === null ? "" : (origin ?? ""),
    ]);
    return [id, String(version), sentence, ...cells, String(appearances)].map(csvCell);
  });
  return stringify([header, ...rows]);
}

/** Claims as JSON values, fields under the names of the glossary. */
export function claimsJson(claims: readonly ExportedClaim[]) {
  return {
    claims: claims.map(({ id, version, sentence, content, appearances }) => ({
      id,
      version,
      sentence,
      ...content,
      appearances,
    })),
  };
}
