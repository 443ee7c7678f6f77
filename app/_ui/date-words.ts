import { dayParts } from "@/lib/units/calendar";
import type { DatedInterval, IsoDate } from "@/lib/units/period";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day in short words: "9 Oct 2015". */
export function dayInWords(date: IsoDate): string {
  const { day, month, year } = dayParts(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** When something was said, as precisely as known: "9 Oct 2015", "9 to 14 Oct 2015", "not before 11 Nov 2015", "not stated". */
export function saidInWords(said: DatedInterval | null): string {
  if (!said || (said.from === null && said.to === null)) return "not stated";
  if (said.from === null) return said.to ? `by ${dayInWords(said.to)}` : "not stated";
  if (said.to === null) return `not before ${dayInWords(said.from)}`;
  if (said.from === said.to) return dayInWords(said.from);
  return `${shortened(said.from, said.to)} to ${dayInWords(said.to)}`;
}

/** The first day of a stretch without what the last day repeats. */
function shortened(from: IsoDate, to: IsoDate): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (first.year !== last.year) return dayInWords(from);
  return first.month === last.month ? String(first.day) : `${first.day} ${months[first.month - 1]}`;
}

/** An instant in short words, in UTC so that everyone reads the same: "12 Nov 2015, 09:30 UTC". */
export function instantWords(at: Date): string {
  const stamp = at.toISOString();
  return `${dayInWords(stamp.slice(0, 10))}, ${stamp.slice(11, 16)} UTC`;
}
