import { numberWords } from "../model/figure-words.ts";
import type { ValueReading } from "./values.ts";

/** How far B lies from A, in words: "B is 0.85 Mt below A (−16 %)"; null where a side is no single figure, or they are equal. */
export function gapWords({ a, b, unit }: ValueReading): string | null {
  if (!a || !b || a.point === null || b.point === null || a.point === b.point) return null;
  const difference = b.point - a.point;
  const way = difference < 0 ? "below" : "above";
  const size = amount(Math.abs(difference), unit, Math.max(Math.abs(a.point), Math.abs(b.point)));
  return `B is ${size} ${way} A${share(difference, a.point, unit)}`;
}

// A share of a share would read as points, so percentages give their distance in points alone.
function share(difference: number, from: number, unit: string | null): string {
  if (from === 0 || unit === "percent" || unit === "percentage_point") return "";
  const percent = Math.round((difference / Math.abs(from)) * 100);
  return ` (${percent < 0 ? "−" : "+"}${Math.abs(percent)} %)`;
}

const marks: Readonly<Record<string, string>> = { USD: "US$", EUR: "€", GBP: "£" };

// Tonnes are told on the scale of the figures themselves, so that 5.33 and 4.48 million differ by 0.85 Mt.
function amount(size: number, unit: string | null, of: number): string {
  const exact = Number(size.toPrecision(6));
  if (unit === "percent" || unit === "percentage_point") return `${numberWords(exact)} percentage points`;
  if (unit === "t" && of >= 1e6) return `${numberWords(Number((exact / 1e6).toPrecision(6)))} Mt`;
  const mark = unit === null ? undefined : marks[unit];
  return mark
    ? `${mark}${numberWords(exact)}`
    : `${numberWords(exact)}${unit === null || unit === "ratio" ? "" : ` ${plural(unit)}`}`;
}

function plural(unit: string): string {
  if (unit === "person") return "people";
  return /^[a-z]{4,}$/.test(unit) ? `${unit}s` : unit;
}
