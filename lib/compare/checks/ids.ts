/** The steps of the comparability gate in their order, then the parts of the reading that follow it. */
export const checkIds = [
  "indicator",
  "place",
  "counterpart",
  "population",
  "coverage",
  "form",
  "kind",
  "reference",
  "whole",
  "period",
  "base",
  "unit",
  "status",
  "series",
  "modality",
  "values",
  "tie",
  "bearing",
] as const;
/** One of `checkIds`. */
export type CheckId = (typeof checkIds)[number];
