import { currencyRows } from "./currencies.ts";
import { measureRows } from "./measures.ts";
import type { UnitRow } from "./unit-row.ts";

/** Every unit the engine knows, one row each; the order decides which row a surface shared by two of them reads as. */
export const unitTable: readonly UnitRow[] = [...measureRows, ...currencyRows];

const byId: ReadonlyMap<string, UnitRow> = new Map(unitTable.map((row) => [row.id, row]));

/** The row of a unit id ("t", "percent", "KRW"), or null for a counted noun without a row. */
export function unitRow(id: string): UnitRow | null {
  return byId.get(id) ?? null;
}

/** The dimension of a unit id; "count" for a counted noun without a row. */
export function dimensionOf(id: string): UnitRow["dimension"] {
  return byId.get(id)?.dimension ?? "count";
}
