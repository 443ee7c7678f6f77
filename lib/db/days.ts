import type { IsoDate } from "../units/period.ts";

/** A day for a date column: midnight UTC, which is what the adapter reads back whatever the local zone. */
export function toDay(day: IsoDate): Date;
export function toDay(day: IsoDate | null | undefined): Date | null;
export function toDay(day: IsoDate | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00.000Z`) : null;
}

/** A date column as YYYY-MM-DD. */
export function fromDay(day: Date): IsoDate;
export function fromDay(day: Date | null): IsoDate | null;
export function fromDay(day: Date | null): IsoDate | null {
  return day ? day.toISOString().slice(0, 10) : null;
}
