import { stringify } from "csv-stringify/sync";
import type { ClaimContent } from "../../model/claim.ts";
import { fieldLabels, fieldRows } from "../../model/claim-fields.ts";
import { type ListColumnName, listColumns } from "../../model/list-columns.ts";
import { csvCell } from "./csv-cell.ts";

/** A claim as exports hold it: its id and version, what it says, how often it appears, and what the newsroom added where that was read. */
export interface ExportedClaim {
  readonly id: string;
  readonly version: number;
  readonly sentence: string;
  readonly content: ClaimContent;
  readonly appearances: number;
  readonly marks?: Readonly<Record<MarkColumn, readonly string[]>> | undefined;
}

const markColumns = [
  "publisher",
  "reliability",
  "rating",
  "link",
  "assignee",
] as const satisfies readonly ListColumnName[];
type MarkColumn = (typeof markColumns)[number];

type Field = keyof typeof fieldLabels;

const allFields = Object.keys(fieldLabels) as Field[];

/** What a file holds of each claim. */
interface Chosen {
  readonly fields: readonly Field[];
  readonly marks: readonly MarkColumn[];
  readonly appears: boolean;
}

// Without a choice every field, as the command line and older links have it.
function chosenBy(columns: readonly ListColumnName[] | null): Chosen {
  if (columns === null) return { fields: allFields, marks: [], appears: true };
  const named = new Set<string>(columns.flatMap((column): readonly string[] => listColumns[column].fields));
  return {
    fields: allFields.filter((field) => named.has(field)),
    marks: markColumns.filter((mark) => columns.includes(mark)),
    appears: columns.includes("appears"),
  };
}

/**
 * Claims as CSV with a heading line: id, version, sentence, each field of the columns with how it is known, what the newsroom added, appearances.
 * Null columns are all fields. Cells a spreadsheet would run are guarded.
 */
export function claimsCsv(claims: readonly ExportedClaim[], columns: readonly ListColumnName[] | null = null): string {
  const { fields, marks, appears } = chosenBy(columns);
  const header = [
    "id",
    "version",
    "sentence",
    ...fields.flatMap((field) => [fieldLabels[field], `${fieldLabels[field]}: known`]),
    ...marks.map((mark) => listColumns[mark].label),
    ...(appears ? ["appearances"] : []),
  ];
  const rows = claims.map((claim) => {
    const cells = fieldRows(claim.content)
      .filter(({ field }) => fields.includes(field))
      .flatMap(({ value, origin }) => [value ?? "", value === null ? "" : (origin ?? "")]);
    const added = marks.map((mark) => claim.marks?.[mark].join("; ") ?? "");
    const count = appears ? [String(claim.appearances)] : [];
    return [claim.id, String(claim.version), claim.sentence, ...cells, ...added, ...count].map(csvCell);
  });
  return stringify([header, ...rows]);
}

/** The same as JSON values, fields under the names of the glossary. A column brings the fields it tells, whole. */
export function claimsJson(claims: readonly ExportedClaim[], columns: readonly ListColumnName[] | null = null) {
  const { fields, marks, appears } = chosenBy(columns);
  return {
    claims: claims.map(({ id, version, sentence, content, appearances, marks: added }) => ({
      id,
      version,
      sentence,
      ...(columns === null ? content : contentOf(content, fields)),
      ...Object.fromEntries(marks.map((mark) => [mark, added?.[mark] ?? []])),
      ...(appears ? { appearances } : {}),
    })),
  };
}

// The base of a change stands within it, and how a field is known beside it.
function contentOf(content: ClaimContent, fields: readonly Field[]) {
  const kept = fields.flatMap((field) =>
    field in content ? [[field, content[field as keyof ClaimContent]] as const] : [],
  );
  const known = Object.entries(content.known).filter(([field]) => (fields as readonly string[]).includes(field));
  return { ...Object.fromEntries(kept), ...(known.length > 0 ? { known: Object.fromEntries(known) } : {}) };
}
