import type { ClaimContent } from "../model/claim.ts";
import type { Comparison, Statement } from "../model/comparison.ts";
import { convert, convertInterval, convertible } from "../units/convert.ts";
import type { Interval } from "../units/interval.ts";

/** What one claim's value can stand for, on the common scale. */
export interface ScaledValue {
  readonly interval: Interval;
  /** The value as told, where it is one number; null for bounds, ranges and directions. */
  readonly point: number | null;
}

/** The values of a base and the claims it is held against, in one unit. */
export interface CommonScale {
  readonly unit: string;
  /** The units the values can be told in: those the claims themselves use. */
  readonly units: readonly string[];
  /** One for each claim, the base first; null where its value does not meet the base's. */
  readonly values: readonly (ScaledValue | null)[];
}

/** The readings of a base against others put on one scale, told in `unit` where it converts. Null where nothing with two bounds can be drawn. */
export function commonScale(
  statements: readonly Statement[],
  readings: readonly Comparison[],
  unit: string | null = null,
): CommonScale | null {
  const lead = readings.find(({ values }) => values && [values.a, values.b].some(isBounded))?.values;
  if (!lead) return null;
  const told = unit !== null && convertible(lead.unit, unit) ? unit : lead.unit;
  const intervals = [lead.a, ...readings.map(({ values }) => (values?.unit === lead.unit ? values.b : null))];
  const values = statements.map(({ content }, index) => {
    const interval = intervals[index];
    const scaled = interval && convertInterval(interval, lead.unit, told);
    return scaled ? { interval: scaled, point: pointOf(content, told) } : null;
  });
  const used = statements.flatMap(({ content }) => content.quantity?.unit ?? []);
  const units = [...new Set([lead.unit, ...used])].filter((one) => convertible(lead.unit, one));
  return { unit: told, units, values };
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function pointOf({ change, quantity }: ClaimContent, unit: string): number | null {
  if (change?.kind === "percent" && unit === "percent") return change.value;
  if (!quantity?.unit || quantity.value === null) return null;
  return convert(quantity.value, quantity.unit, unit);
}
