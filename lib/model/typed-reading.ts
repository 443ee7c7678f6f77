import type { ClaimContent } from "./claim.ts";
import type { TypedField } from "./conflict.ts";

/** The fields of a claim as a form types them: empty is not stated, a tick is "on" or absent. */
export type TypedFields = Readonly<Record<string, string>>;

/** A content as its form would send it unchanged; read back over the same content it sets nothing. Places are as the content names them. */
export function typedReading(content: ClaimContent): TypedFields {
  const { quantity, change, period } = content;
  return {
    claimant: content.claimant,
    indicator: content.indicator,
    population: content.population ?? "",
    place: content.place ?? "",
    counterpart: content.counterpart ?? "",
    coverage: content.coverage ?? "",
    excluding: content.excluding ?? "",
    form: content.form ?? "",
    value: number(quantity?.value),
    min: number(quantity?.min),
    max: number(quantity?.max),
    unit: quantity?.unit ?? "",
    direction: change?.direction ?? "",
    changeKind: change?.kind ?? "",
    changeValue: number(change?.value),
    baseStart: change?.base.period?.start ?? "",
    baseEnd: change?.base.period?.end ?? "",
    periodStart: period?.start ?? "",
    periodEnd: period?.end ?? "",
    calendar: period?.calendar ?? "calendar",
    status: content.status ?? "",
    modality: content.modality,
    method: content.method ?? "",
    series: content.series ?? "",
    ...(content.negated ? { negated: "on" } : {}),
  };
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

// Which of its fields are choices: the words say the value without its hyphens.
const choices = new Set(["direction", "changeKind", "calendar", "status", "modality"]);

/** The labels of the form of a claim, by field, in its order. */
export const readingLabels = {
  claimant: "Claimant",
  indicator: "Indicator",
  place: "Place",
  counterpart: "Counterpart",
  population: "Population",
  coverage: "Coverage",
  excluding: "Excluding",
  form: "Form",
  value: "Value in base units",
  min: "At least",
  max: "At most",
  unit: "Unit",
  direction: "Direction",
  changeKind: "Change in",
  changeValue: "Amount of change",
  baseStart: "Measured from, first day",
  baseEnd: "Measured from, last day",
  periodStart: "About, first day",
  periodEnd: "About, last day",
  calendar: "Calendar",
  status: "Status",
  modality: "Modality",
  method: "Method",
  negated: "Says that it is not so",
} as const;

/** A content as its form types it, field by field. `placeName` turns a place's key into its name. */
export function readingFields(content: ClaimContent, placeName: (key: string) => string): TypedField[] {
  const { place, counterpart } = content;
  const named = { ...content, place: place && placeName(place), counterpart: counterpart && placeName(counterpart) };
  const typed = typedReading(named);
  return Object.entries(readingLabels).map(([name, label]) => {
    const value = typed[name] ?? "";
    if (name === "negated") return { name, label, value, words: value === "on" ? "yes" : "no" };
    if (!choices.has(name)) return { name, label, value };
    return { name, label, value, words: value === "" ? "Not stated" : value.replaceAll("-", " ") };
  });
}
