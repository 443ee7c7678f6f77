import { addDays, addMonths, dateOfDayNumber, dayNumber, dayParts, type IsoDate, isoDate } from "./calendar.ts";

/** A scale over days with ticks where a reader looks for them: days, months or years. */
export interface TimeScale {
  readonly ticks: readonly { readonly day: IsoDate; readonly label: string }[];
  /** Where the beginning of a day stands, 0 to 1. */
  readonly at: (day: IsoDate) => number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const leastDays = 30;

/** A scale that holds the days from the first to the last with some air; at most about `most` ticks. Equal ends get a month around them. */
export function timeScaleOver(first: IsoDate, last: IsoDate, most: number): TimeScale {
  const span = Math.max(leastDays, dayNumber(last) - dayNumber(first));
  const air = Math.ceil(span * 0.08);
  const middle = Math.round((dayNumber(first) + dayNumber(last)) / 2);
  const [low, high] = [middle - Math.ceil(span / 2) - air, middle + Math.ceil(span / 2) + air];
  const at = (day: IsoDate) => (dayNumber(day) - low) / (high - low);
  return { at, ticks: ticksBetween(dateOfDayNumber(low), dateOfDayNumber(high), most) };
}

function ticksBetween(low: IsoDate, high: IsoDate, most: number): TimeScale["ticks"] {
  const days = dayNumber(high) - dayNumber(low);
  if (days <= 45) return each(low, high, firstWeek(low), (day) => addDays(day, days / 7 <= most ? 7 : 14), dayLabel);
  const months = days / 30.4;
  const step = [1, 2, 3, 6].find((count) => months / count <= most);
  if (step) return each(low, high, monthStart(low, step), (day) => addMonths(day, step), monthLabel);
  const years = [1, 2, 5, 10, 20, 50].find((count) => months / 12 / count <= most) ?? 100;
  const start = isoDate(Math.ceil(dayParts(low).year / years) * years, 1, 1);
  return each(
    low,
    high,
    start,
    (day) => addMonths(day, 12 * years),
    (day) => String(dayParts(day).year),
  );
}

function each(
  low: IsoDate,
  high: IsoDate,
  start: IsoDate,
  next: (day: IsoDate) => IsoDate,
  label: (day: IsoDate) => string,
) {
  const ticks: { day: IsoDate; label: string }[] = [];
  for (let day = start; day <= high; day = next(day)) if (day >= low) ticks.push({ day, label: label(day) });
  return ticks;
}

function firstWeek(low: IsoDate): IsoDate {
  return addDays(low, 2);
}

function monthStart(low: IsoDate, step: number): IsoDate {
  const { year, month } = dayParts(low);
  return isoDate(year, Math.floor((month - 1) / step) * step + 1, 1);
}

function dayLabel(day: IsoDate): string {
  const { day: date, month, year } = dayParts(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

function monthLabel(day: IsoDate): string {
  const { month, year } = dayParts(day);
  return `${MONTHS[month - 1]} ${year}`;
}
