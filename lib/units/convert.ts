import type { Interval } from "./interval.ts";
import { between } from "./interval.ts";
import { unitRow } from "./table.ts";

/** True when one unit can be told in the other without a rate: same unit, or same base ("kg" and "t", never "USD" and "EUR"). */
export function convertible(from: string, to: string): boolean {
  if (from === to) return true;
  const a = unitRow(from);
  const b = unitRow(to);
  return a !== null && b !== null && a.base === b.base;
}

/** The value told in another unit, or null where there is no conversion. Exact up to floating point; temperatures carry their offset. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = unitRow(from);
  const b = unitRow(to);
  if (a === null || b === null || a.base !== b.base) return null;
  return (value * a.factor + (a.offset ?? 0) - (b.offset ?? 0)) / b.factor;
}

/** The interval told in another unit, or null where there is no conversion. */
export function convertInterval(interval: Interval, from: string, to: string): Interval | null {
  const low = convert(interval.low, from, to);
  const high = convert(interval.high, from, to);
  if (low === null || high === null) return null;
  return between(low, high, interval.lowOpen, interval.highOpen);
}
