import { convert } from "./convert.ts";
import { dimensionOf, unitRow, unitTable } from "./table.ts";

/** The family of a unit: the base all its units convert into ("t" for kg), or the unit itself for a counted noun. */
export function familyOf(unit: string): string {
  return unitRow(unit)?.base ?? unit;
}

/** Every unit of a family, the base first. */
export function unitsOf(family: string): readonly string[] {
  const rows = unitTable.filter(({ base }) => base === family).map(({ id }) => id);
  return [family, ...rows.filter((id) => id !== family)];
}

/** What a family measures, where it has a word of its own: "mass" for tonnes; null for currencies, shares and counted nouns, whose unit says it. */
export function familyMeasures(family: string): string | null {
  const dimension = dimensionOf(family);
  const named = ["share", "ratio", "rank", "money", "people", "count", "cargo"].includes(dimension);
  return named ? null : dimension.replaceAll("-", " ");
}

/** The value in another unit to twelve significant digits, so that 3.7 million tonnes are 3.7 megatonnes and nothing beside; null where it does not convert. */
export function convertCleanly(value: number, from: string, to: string): number | null {
  const told = convert(value, from, to);
  return told === null ? null : Number(told.toPrecision(12));
}
