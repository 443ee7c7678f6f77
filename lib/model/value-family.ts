import { familyMeasures, familyOf } from "../units/families.ts";
import { unitWords } from "./figure-words.ts";

/**
 * What kind of number a claim gives. A change is no level (a fall by 200,000 tonnes is no harvest of 200,000 tonnes), and kilograms a
 * person are no kilograms.
 */
export interface Measured {
  readonly change: boolean;
  readonly unit: string;
  /** The unit below the line, or null. */
  readonly per: string | null;
}

const changeMark = "change:";

/** A kind of number in one word, as families and ranges are written in an address: "t", "kg/person", "change:percent". */
export function measureWord({ change, unit, per }: Measured): string {
  return `${change ? changeMark : ""}${unit}${per === null ? "" : `/${per}`}`;
}

/** The inverse of `measureWord`. */
export function readMeasure(word: string): Measured {
  const change = word.startsWith(changeMark);
  const rest = change ? word.slice(changeMark.length) : word;
  const cut = rest.indexOf("/");
  return { change, unit: cut < 0 ? rest : rest.slice(0, cut), per: cut < 0 ? null : rest.slice(cut + 1) };
}

/** The family a number belongs to: its kind, told in the base all its units convert into. */
export function valueFamily(measured: Measured): string {
  return measureWord({ ...measured, unit: familyOf(measured.unit) });
}

/** A family in words: "Mass", "USD", "Markets", "Mass per person", "Change in percent", "Change of mass". */
export function familyWords(family: string): string {
  const { change, unit, per } = readMeasure(family);
  const share = shareWords[unit];
  const words = (familyMeasures(unit) ?? share ?? unitWords(unit, 2)) + (per ? ` per ${per}` : "");
  if (change) return `Change ${share ? "in" : "of"} ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const shareWords: Readonly<Record<string, string>> = { percent: "percent", percentage_point: "percentage points" };

/** The unit of a range beside a bound: "tonnes", "USD", "percent", "kg per person". */
export function rangeUnitWords(word: string): string {
  const { unit, per } = readMeasure(word);
  return `${shareWords[unit] ?? unitWords(unit, 2)}${per ? ` per ${per}` : ""}`;
}
