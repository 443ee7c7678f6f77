import { addDays, dayParts, isoDate } from "../../units/calendar.ts";
import { type Certainty, lengthInDays, lengthInMonths, monthsPeriod, type Period, period } from "../../units/period.ts";
import type { Part } from "./words.ts";

/**
 * The early, middle or late part of a period: days 1–10, 11–20 and 21 on of a month; January to March, June and July,
 * October to December of a year; years 0–3, 4–6 and 7–9 of a decade; 0–33, 34–66 and 67–99 of a century; thirds of anything else.
 */
export function partOf(of: Period, part: Part | null, certainty: Certainty): Period {
  const whole = { ...of, certainty };
  if (!part) return whole;
  const months = lengthInMonths(of);
  if (months === 1) return { ...partOfMonth(of, part), certainty };
  if (months === 12) return { ...partOfYear(of, part), certainty };
  if (months === 120) return { ...partOfDecade(of, part), certainty };
  if (months === 1200) return { ...partOfCentury(of, part), certainty };
  return { ...third(of, part), certainty };
}

/** The middle of a period, as "the middle of next year" has it. */
export function middleOf(of: Period): Period {
  return partOf(of, "mid", of.certainty);
}

function partOfMonth(of: Period, part: Part): Period {
  if (part === "early") return period(of.start, addDays(of.start, 9));
  if (part === "mid") return period(addDays(of.start, 10), addDays(of.start, 19));
  return period(addDays(of.start, 20), of.end);
}

function partOfYear(of: Period, part: Part): Period {
  const { year, month } = dayParts(of.start);
  const [first, count] = part === "early" ? [0, 3] : part === "mid" ? [5, 2] : [9, 3];
  const start = dayParts(isoDate(year + Math.floor((month - 1 + first) / 12), ((month - 1 + first) % 12) + 1, 1));
  return monthsPeriod(start.year, start.month, count);
}

function partOfDecade(of: Period, part: Part): Period {
  const { year } = dayParts(of.start);
  const [first, last] = part === "early" ? [0, 3] : part === "mid" ? [4, 6] : [7, 9];
  return period(isoDate(year + first, 1, 1), isoDate(year + last, 12, 31));
}

function partOfCentury(of: Period, part: Part): Period {
  const { year } = dayParts(of.start);
  const [first, last] = part === "early" ? [0, 33] : part === "mid" ? [34, 66] : [67, 99];
  return period(isoDate(year + first, 1, 1), isoDate(year + last, 12, 31));
}

function third(of: Period, part: Part): Period {
  const days = lengthInDays(of);
  const cut = Math.floor(days / 3);
  if (days < 3) return of;
  if (part === "early") return period(of.start, addDays(of.start, cut - 1));
  return part === "mid"
    ? period(addDays(of.start, cut), addDays(of.end, -cut))
    : period(addDays(of.end, 1 - cut), of.end);
}
