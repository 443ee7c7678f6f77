/** What a unit measures. Units of one dimension convert when they share a base; currencies never do without a rate. */
export const dimensions = [
  "share",
  "ratio",
  "rank",
  "mass",
  "volume",
  "area",
  "length",
  "speed",
  "energy",
  "power",
  "temperature",
  "angle",
  "time",
  "frequency",
  "pressure",
  "emission",
  "information",
  "data-rate",
  "cargo",
  "money",
  "people",
  "count",
] as const;
/** One of `dimensions`. */
export type Dimension = (typeof dimensions)[number];

/** One unit. `value × factor + offset` is the value in the base unit. */
export interface UnitRow {
  /** Short name as printed: the symbol where it is common ("t", "km2", "USD"), else the singular in full ("square mile"). */
  readonly id: string;
  readonly dimension: Dimension;
  /** Names in running text, lower case and singular; a regular plural of the last word is understood. */
  readonly surfaces: readonly string[];
  /** Plurals that are not formed with an s ("feet"), lower case. */
  readonly plurals?: readonly string[];
  /** Abbreviations and signs, read in exactly this case ("t", "MW", "°C"). */
  readonly symbols?: readonly string[];
  /** Signs and codes written before the number ("$", "US$", "Rs"); only money has them. */
  readonly signs?: readonly string[];
  readonly factor: number;
  readonly offset?: number;
  /** Id of the unit that `factor` counts in; two rows convert into each other when they share it. */
  readonly base: string;
  /** Where the factor comes from. */
  readonly source: string;
}
