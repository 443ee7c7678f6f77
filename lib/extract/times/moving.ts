import { addDays, addMonths } from "../../units/calendar.ts";
import type { IsoDate } from "../../units/period.ts";
import type { Count } from "./node.ts";

/** Months in a unit that is made of months. */
export const MONTHS_IN: Readonly<Partial<Record<Count["unit"], number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Days in a unit that is made of days. */
export const DAYS_IN: Readonly<Partial<Record<Count["unit"], number>>> = {
  day: 1,
  week: 7,
  workweek: 7,
  fortnight: 14,
  weekend: 7,
};

/** Moves a day by counts of units; units below a day do not move it. */
export function moveBy(date: IsoDate, by: readonly Count[], towards: number): IsoDate {
  let moved = date;
  for (const { count, unit } of by) {
    const months = MONTHS_IN[unit];
    if (months !== undefined) moved = addMonths(moved, Math.round(count * months) * towards);
    else moved = addDays(moved, Math.round(count * (DAYS_IN[unit] ?? 0)) * towards);
  }
  return moved;
}

/** The counts in months; null when one is made of days. */
export function totalMonths(by: readonly Count[]): number | null {
  let months = 0;
  for (const { count, unit } of by) {
    const each = MONTHS_IN[unit];
    if (each === undefined) return null;
    months += Math.round(count * each);
  }
  return months;
}
