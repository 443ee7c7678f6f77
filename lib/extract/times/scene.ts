import { addDays, dayNumber, dayParts, isoDate, isRealDay } from "../../units/calendar.ts";
import { type Certainty, type IsoDate, type Period, period } from "../../units/period.ts";
import type { TimeNode, YearRef } from "./node.ts";

/** What a time is resolved against. */
export interface Scene {
  readonly reference: IsoDate | null;
  /** Where a bare month, weekday or day is looked for. */
  readonly towards: "past" | "future" | "nearest";
  /** It is what something is compared with. */
  readonly base: boolean;
  /** The period last spoken of in the article, for "a year earlier" and "the previous year". */
  readonly anchor: Period | null;
  /** The same within the sentence, for "the year". */
  readonly nearAnchor: Period | null;
  /** First month of the marketing year as this text describes it. */
  readonly marketingMonth: number | null;
}

/** A node of one kind. */
export type Node<Kind extends TimeNode["kind"]> = Extract<TimeNode, { kind: Kind }>;

/** Resolves a node inside another one. */
export type Resolve = (node: TimeNode, scene: Scene) => Period | null;

/** A year and how it is known. */
export interface ResolvedYear {
  readonly value: number;
  readonly certainty: Certainty;
}

/** The year of the reference date; null without one. */
export function referenceYear({ reference }: Scene): ResolvedYear | null {
  return reference === null ? null : { value: dayParts(reference).year, certainty: "implied" };
}

/** "The year" is the sentence's; "the previous year" counts from the period the article last spoke of. */
export function resolveYear(year: YearRef, scene: Scene): ResolvedYear | null {
  if (year.by === "stated") return { value: year.year, certainty: "known" };
  const anchor = year.offset === 0 ? scene.nearAnchor : scene.anchor;
  const base = year.by === "anchor" && anchor ? dayParts(anchor.end).year : referenceYear(scene)?.value;
  if (base === undefined) return null;
  const value = base + year.offset;
  return value >= 1 && value <= 9998 ? { value, certainty: "implied" } : null;
}

/** The nearest yearly occurrence on the side looked at; `which` 0 is this year's, ±1 the one wholly beyond the reference. */
export function occurrence(scene: Scene, which: number | null, of: (year: number) => Period | null): Period | null {
  const { reference, towards } = scene;
  if (reference === null) return null;
  if (which === 0) return of(dayParts(reference).year);
  if (which !== null) return search(reference, which > 0, true, of);
  const before = towards === "future" ? null : search(reference, false, false, of);
  const after = towards === "past" ? null : search(reference, true, false, of);
  if (!before || !after) return before ?? after;
  return dayNumber(after.start) - dayNumber(reference) < dayNumber(reference) - dayNumber(before.end) ? after : before;
}

function search(
  reference: IsoDate,
  ahead: boolean,
  wholly: boolean,
  of: (year: number) => Period | null,
): Period | null {
  const { year } = dayParts(reference);
  const reached = ahead ? comesAfter(reference, wholly) : comesBefore(reference, wholly);
  // 29 February comes round in eight years at the latest; a winter may have begun in the year before.
  for (let step = -1; step <= 8; step += 1) {
    const found = of(ahead ? year + step : year - step);
    if (found && reached(found)) return found;
  }
  return null;
}

function comesAfter(reference: IsoDate, wholly: boolean) {
  return ({ start, end }: Period) => (wholly ? start > reference : end >= reference);
}

function comesBefore(reference: IsoDate, wholly: boolean) {
  return ({ start, end }: Period) => (wholly ? end < reference : start <= reference);
}

/** One day, as the text's date implies it unless said otherwise; null when it does not exist. */
export function realDay(year: number, month: number, day: number, certainty: Certainty = "implied"): Period | null {
  return isRealDay(year, month, day) ? oneDay(isoDate(year, month, day), certainty) : null;
}

/** The period of one day. */
export function oneDay(date: IsoDate, certainty: Certainty = "implied"): Period {
  return period(date, date, certainty);
}

/** The week that starts on a Monday. */
export function weekFrom(monday: IsoDate, certainty: Certainty = "implied"): Period {
  return period(monday, addDays(monday, 6), certainty);
}

/** The first day of the month a day lies in. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01`;
}
