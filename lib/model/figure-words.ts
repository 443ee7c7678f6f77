import type { Change, Quantity, Rank } from "./claim.ts";

const currencyMark: Readonly<Record<string, string>> = { USD: "US$", EUR: "€", GBP: "£" };

/** A number as a reader writes it: 3700000 → "3.7 million", 1396 → "1,396", 0.5 → "0.5", a third of 100 → "33.33". Never more digits than the value has. */
export function numberWords(exact: number): string {
  const value = isEndless(exact) ? Number(exact.toPrecision(4)) : exact;
  const size = Math.abs(value);
  for (const [name, unit] of [
    ["trillion", 1e12],
    ["billion", 1e9],
    ["million", 1e6],
  ] as const)
    if (size >= unit) return `${plain(value / unit)} ${name}`;
  return plain(value);
}

// Of a third or a seventh nobody prints the digits on and on.
function isEndless(value: number): boolean {
  return Math.abs(value) < 1000 && !Number.isInteger(Number((value * 1e8).toPrecision(12)));
}

// Made once: a formatter of its own for every number costs more than all the rest of a finding.
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9, useGrouping: true });
const ungrouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9, useGrouping: false });

// Twelve significant digits hide the binary tail of 0.1 + 0.2 and keep every figure anyone prints.
function plain(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const format = Math.abs(rounded) >= 1000 ? grouped : ungrouped;
  return format.format(rounded).replace("-", "−");
}

/** A quantity with its approximator and unit: "around 380 markets", "more than 26 percent", "US$29.8 billion", "50 to 75 percent". */
export function quantityWords(quantity: Quantity): string {
  const lead = quantity.approximator ? `${quantity.approximator} ` : boundWords(quantity);
  const per = quantity.per ? ` per ${quantity.per}` : "";
  return `${lead}${amountWords(quantity)}${per}${quantity.price ? ` (${quantity.price})` : ""}`;
}

function amountWords({ value, min, max, unit }: Quantity): string {
  if (value !== null) return withUnit(numberWords(value), unit, value);
  if (min !== null && max !== null) return withUnit(`${numberWords(min)} to ${numberWords(max)}`, unit, max);
  const bound = min ?? max ?? 0;
  return withUnit(numberWords(bound), unit, bound);
}

function boundWords({ value, min, max, approximation }: Quantity): string {
  if (value !== null || (min !== null && max !== null)) return "";
  if (min !== null) return approximation === "more-than" ? "more than " : "at least ";
  return approximation === "less-than" ? "less than " : "at most ";
}

function withUnit(number: string, unit: string | null, count: number): string {
  if (!unit || unit === "ratio") return number;
  const mark = currencyMark[unit];
  if (mark) return number.startsWith("−") ? `−${mark}${number.slice(1)}` : `${mark}${number}`;
  if (unit === "percent") return `${number} percent`;
  if (unit === "percentage_point") return `${number} percentage points`;
  if (unit === "rank") return `rank ${number}`;
  return `${number} ${unitWords(unit, count)}`;
}

/** A unit beside a count: ids of the unit table are symbols (t, ha, KRW) or nouns (person, market); only nouns take a plural. */
export function unitWords(unit: string, count: number): string {
  if (unit === "t") return Math.abs(count) === 1 ? "tonne" : "tonnes";
  if (Math.abs(count) === 1 || !/^[a-z]{3,}(?: [a-z]+)*$/.test(unit)) return unit;
  if (unit === "person") return "people";
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

const directionWords = { up: "up", down: "down", flat: "unchanged" } as const;

/** A change with its amount: "down 14 percent", "up", "unchanged", "up 2.3 percentage points", "slower growth"; the base follows by itself. */
export function changeWords(change: Change): string {
  const way = directionWords[change.direction];
  const pace = change.pace ? `, ${change.pace}` : "";
  if (change.value === null || change.kind === null) return `${way}${pace}`;
  const size = numberWords(Math.abs(change.value));
  if (change.kind === "percent") return `${way} ${size} percent${pace}`;
  if (change.kind === "points") return `${way} ${size} percentage points${pace}`;
  if (change.kind === "factor") return `${way} ${size} times${pace}`;
  return `${way} by ${size}${pace}`;
}

/** A rank: "24th highest among low-income developing countries". */
export function rankWords({ position, end, among }: Rank): string {
  const order = position === 1 ? "" : `${ordinal(position)} `;
  const set = among && /^(?:the )?(?:(?:last|past) )?\d+ (?:years|decades|months)/.test(among) ? "in" : "among";
  return `${order}${end}${among ? ` ${set} ${among}` : ""}`;
}

function ordinal(position: number): string {
  const tens = position % 100;
  if (tens >= 11 && tens <= 13) return `${position}th`;
  return `${position}${["th", "st", "nd", "rd"][position % 10] ?? "th"}`;
}
