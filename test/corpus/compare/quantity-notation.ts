import type { Approximation, Quantity } from "@/lib/model/claim";
import { unitRow } from "@/lib/units/table";

const approximators: Readonly<Record<string, Approximation>> = {
  about: "about",
  around: "about",
  some: "about",
  nearly: "below",
  almost: "below",
  "up to": "at-most",
  over: "more-than",
  "more than": "more-than",
  "at least": "at-least",
  under: "less-than",
  "at most": "at-most",
};

const bounds = new Set<Approximation>(["more-than", "at-least", "less-than", "at-most"]);
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const shorthand: Readonly<Record<string, string>> = {
  "%": "percent",
  points: "percentage_point",
  TWh: "terawatt hour",
  GWh: "gigawatt hour",
  MW: "megawatt",
};

/** An amount as the tables write it: "3.7 million t", "about 400 person", "20..30 person", "over 26 %", "120 kg/person"; a ~ before a number in words. */
export function quantityFrom(text: string): Quantity {
  const lead = Object.keys(approximators).find((words) => text.startsWith(`${words} `)) ?? null;
  const rest = lead === null ? text : text.slice(lead.length + 1);
  const [, worded, numbers = "", scale = "", unit = ""] =
    /^(~)?([\d.,]+(?:\.\.[\d.,]+)?) ?(thousand|million|billion|trillion)? ?(.*)$/.exec(rest) ?? [];
  if (numbers === "") throw new Error(`“${text}” is no amount`);
  const by = scales[scale] ?? 1;
  const [low = 0, high] = numbers.split("..").map((number) => Number(number.replaceAll(",", "")) * by);
  const approximation = lead === null ? null : (approximators[lead] ?? null);
  const [name = "", per] = unit.split("/");
  return {
    ...endsOf(low, high, approximation),
    unit: unitOf(name),
    per: per ?? null,
    price: null,
    approximation,
    approximator: lead,
    step: worded === undefined ? stepOf(numbers.split("..")[0] ?? "", by) : null,
  };
}

function endsOf(low: number, high: number | undefined, approximation: Approximation | null) {
  if (high !== undefined) return { value: null, min: low, max: high };
  if (approximation === null || !bounds.has(approximation)) return { value: low, min: null, max: null };
  const lower = approximation === "more-than" || approximation === "at-least";
  return lower ? { value: null, min: low, max: null } : { value: null, min: null, max: low };
}

function stepOf(number: string, by: number): number {
  const decimals = number.split(".")[1]?.length ?? 0;
  return by / 10 ** decimals;
}

// A slip in a unit would make two claims incomparable for the wrong reason.
function unitOf(name: string): string | null {
  const unit = shorthand[name] ?? name;
  if (unit === "") return null;
  if (unitRow(unit) === null && !/^[a-z]+$/.test(unit)) throw new Error(`“${name}” is no unit`);
  return unit;
}
