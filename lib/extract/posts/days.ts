import type { IsoDate } from "../../units/period.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s{1,3})?";
const dayNumber = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>\\d{4})";

const monthFirst = new RegExp(`${weekday}${monthWord}\\s{1,3}${dayNumber},?\\s{1,3}${year}(?!\\d)`, "iu");
const dayFirst = new RegExp(`${weekday}${dayNumber}\\s{1,3}(?:of\\s)?${monthWord},?\\s{1,3}${year}(?!\\d)`, "iu");
const isoLike = /(?<!\d)(?<year>\d{4})[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u;
const numeric = /(?<!\d)(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})(?!\d)/u;
const worded = [monthFirst, dayFirst];

/** A day found in a line, and what stands before and after it there. */
export interface FoundDay {
  readonly date: IsoDate;
  readonly before: string;
  readonly after: string;
}

/** The first written-out or ISO day of a short line; null for none, for impossible days and for lines over 200 characters. */
export function findDay(line: string): FoundDay | null {
  if (line.length > 200) return null;
  for (const pattern of worded) {
    const match = pattern.exec(line);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const month = months.indexOf((groups.month ?? "").slice(0, 3).toLowerCase()) + 1;
    const date = isoDay(Number(groups.year), month, Number(groups.day));
    if (date) return found(line, match, date);
  }
  const match = isoLike.exec(line);
  if (!match?.groups) return null;
  const date = isoDay(Number(match.groups.year), Number(match.groups.number), Number(match.groups.day));
  return date ? found(line, match, date) : null;
}

/** A day in any form, numeric ones too ("10-10-2015"): of the two readings of 5/6/2015 the one nearer to `near` is taken. */
export function findLooseDay(line: string, near: IsoDate | null): IsoDate | null {
  const plain = findDay(line);
  if (plain) return plain.date;
  const groups = numeric.exec(line.slice(0, 200))?.groups;
  if (!groups) return null;
  const [a, b, y] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const readings = [isoDay(y, a, b), isoDay(y, b, a)].filter((day) => day !== null);
  if (!near) return readings[0] ?? null;
  return readings.sort((p, q) => daysApart(p, near) - daysApart(q, near))[0] ?? null;
}

/** The latest day of that name on or before `until`; 0 is Sunday. */
export function lastWeekday(weekdayIndex: number, until: IsoDate): IsoDate {
  const end = Date.parse(`${until}T00:00:00Z`);
  const back = (new Date(end).getUTCDay() - weekdayIndex + 7) % 7;
  return new Date(end - back * 86_400_000).toISOString().slice(0, 10);
}

function isoDay(y: number, month: number, day: number): IsoDate | null {
  if (y < 1000 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(y, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

function found(line: string, match: RegExpExecArray, date: IsoDate): FoundDay {
  return { date, before: line.slice(0, match.index).trim(), after: line.slice(match.index + match[0].length).trim() };
}

function daysApart(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
}
