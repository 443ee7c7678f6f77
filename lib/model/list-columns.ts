import type { FieldRow } from "./claim-fields.ts";

interface ListColumn {
  readonly label: string;
  /** The fields of the claim it tells; none where it tells what the newsroom added. */
  readonly fields: readonly FieldRow["field"][];
}

/** The columns a list of claims can have beside the claim itself, in the order they stand. */
export const listColumns = {
  claimant: { label: "Claimant", fields: ["claimant"] },
  indicator: { label: "Indicator", fields: ["indicator"] },
  value: { label: "Value", fields: ["quantity", "change", "base", "rank", "shareOf"] },
  about: { label: "About", fields: ["period", "asOf"] },
  said: { label: "Said on", fields: ["saidOn"] },
  place: { label: "Place", fields: ["place", "counterpart"] },
  coverage: { label: "Coverage", fields: ["population", "coverage", "excluding"] },
  form: { label: "Form", fields: ["form"] },
  status: { label: "Status", fields: ["status"] },
  modality: { label: "Modality", fields: ["modality"] },
  method: { label: "Method", fields: ["method"] },
  publisher: { label: "Publisher", fields: [] },
  reliability: { label: "Reliability", fields: [] },
  rating: { label: "Rating", fields: [] },
  link: { label: "Links", fields: [] },
  assignee: { label: "Assigned to", fields: [] },
  appears: { label: "Appears", fields: [] },
  compare: { label: "Compare", fields: [] },
} as const satisfies Record<string, ListColumn>;
/** One of `listColumns`. */
export type ListColumnName = keyof typeof listColumns;

/** All names in the order they stand. */
export const listColumnNames = Object.keys(listColumns) as readonly ListColumnName[];

/** The columns of somebody who never chose. */
export const usualColumns: readonly ListColumnName[] = ["claimant", "about", "said", "appears", "compare"];

/** The columns an address, a form or a cookie names, each once, in the order they stand; null where none is named. "none" alone is the claim by itself. */
export function readColumns(given: unknown): readonly ListColumnName[] | null {
  if (typeof given !== "string") return null;
  const named = given.split(",");
  const columns = listColumnNames.filter((name) => named.includes(name));
  return columns.length > 0 || given === "none" ? columns : null;
}

/** The columns as an address or a cookie holds them. */
export function columnsWord(columns: readonly ListColumnName[]): string {
  return columns.length > 0 ? columns.join(",") : "none";
}
