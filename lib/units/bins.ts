import { addDays, addMonths, dayParts, type IsoDate, isoDate, lastDayOfMonth } from "./calendar.ts";

/** How many things have one value. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** A stretch of values and how many lie in it: from `low` up to, not including, `below`. */
export interface ValueBin {
  readonly low: number;
  readonly below: number;
  readonly count: number;
}

const most = 12;
// Below this the small values still can be told apart on a plain scale.
const spread = 100;

/**
 * At most about twelve bins with round edges that hold every value, empty ones between included. Where the largest is a hundred times the
 * smallest and none is below zero the edges grow by powers of ten, with a bin of its own for what lies under the smallest power.
 */
export function valueBins(values: readonly Counted[]): readonly ValueBin[] {
  if (values.length === 0) return [];
  const all = values.map(({ value }) => value);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const smallest = Math.min(...all.filter((value) => value > 0));
  const edges =
    least >= 0 && greatest >= smallest * spread ? powers(least, smallest, greatest) : evenly(least, greatest);
  return edges.slice(0, -1).map((low, index) => {
    const below = edges[index + 1] as number;
    const inside = values.filter(({ value }) => value >= low && value < below);
    return { low, below, count: inside.reduce((sum, { count }) => sum + count, 0) };
  });
}

function evenly(least: number, greatest: number): readonly number[] {
  // Finer than a billionth of the values their edges would fall together.
  const size = Math.max(Math.abs(least), Math.abs(greatest)) || 10;
  const step = roundStep(Math.max((greatest - least) / (most - 2) || size / 10, size * 1e-9));
  let first = Math.floor(clean(least / step));
  if (clean(first * step) > least) first--;
  const edges = [clean(first * step)];
  while ((edges.at(-1) as number) <= greatest) edges.push(clean((first + edges.length) * step));
  return edges;
}

function powers(least: number, smallest: number, greatest: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(smallest)), Math.floor(Math.log10(greatest)) + 1];
  const fine = (last - first) * 2 <= most;
  const stride = Math.ceil((last - first) / most);
  const edges: number[] = least === 0 ? [0] : [];
  for (let power = first; power < last; power += stride) {
    edges.push(clean(10 ** power));
    // Three is about half way between one and ten on this scale.
    if (fine) edges.push(clean(3 * 10 ** power));
  }
  return trimmed([...edges, clean(10 ** Math.max(last, first + stride * Math.ceil((last - first) / stride)))], {
    smallest: least === 0 ? 0 : smallest,
    greatest,
  });
}

// Without the edges that hold nothing at either end.
function trimmed(edges: readonly number[], { smallest, greatest }: { smallest: number; greatest: number }) {
  const from = edges.findLastIndex((edge) => edge <= smallest);
  const to = edges.findIndex((edge) => edge > greatest);
  return edges.slice(Math.max(0, from), to < 0 ? edges.length : to + 1);
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10);
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** How many things are about one stretch of days, both ends included. */
export interface CountedDays {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly count: number;
}

/** A month, a year or several, with its words and how many are about any day of it. */
export interface DayBin {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly words: string;
  readonly count: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * Months, years, or stretches of 2, 5, 10 … years from the first day to the last, at most about twelve. What is about several of them counts
 * in each, as a filter by that stretch would find it.
 */
export function dayBins(periods: readonly CountedDays[]): readonly DayBin[] {
  if (periods.length === 0) return [];
  const start = periods.reduce((day, one) => (one.start < day ? one.start : day), periods[0]?.start as IsoDate);
  const end = periods.reduce((day, one) => (one.end > day ? one.end : day), periods[0]?.end as IsoDate);
  const within = dayParts(start).year === dayParts(end).year;
  // Whole years say nothing of their months.
  const finer = within && periods.some((one) => one.start !== start || one.end !== end);
  const stretches = finer ? months(start, end) : years(start, end);
  return stretches.map((stretch) => {
    const about = periods.filter((one) => one.start <= stretch.to && one.end >= stretch.from);
    return { ...stretch, count: about.reduce((sum, { count }) => sum + count, 0) };
  });
}

type Stretch = Omit<DayBin, "count">;

function months(start: IsoDate, end: IsoDate): readonly Stretch[] {
  const { year, month } = dayParts(start);
  const count = dayParts(end).month - month + 1;
  return Array.from({ length: count }, (_, index) => {
    const from = addMonths(isoDate(year, month, 1), index);
    return { from, to: lastDayOfMonth(year, month + index), words: `${MONTHS[month + index - 1]} ${year}` };
  });
}

function years(start: IsoDate, end: IsoDate): readonly Stretch[] {
  const [first, last] = [dayParts(start).year, dayParts(end).year];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => (last - first + 1) / size <= most) ?? 1000;
  const from = step === 1 ? first : Math.floor(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => {
    const year = Math.max(1, from + index * step);
    const until = from + (index + 1) * step;
    const to = addDays(isoDate(Math.min(until, 9999), 1, 1), -1);
    return { from: isoDate(year, 1, 1), to, words: step === 1 ? String(year) : `${year} to ${until - 1}` };
  });
}
