import { describePeriod, saidWords } from "../units/period-words.ts";
import type { ClaimContent, ClaimField, FieldOrigin } from "./claim.ts";
import { coverageWords } from "./coverage-names.ts";
import { changeWords, quantityWords, rankWords } from "./figure-words.ts";

/** One field of a claim as the screens show it; `value` null is not stated, `origin` null is not recorded. */
export interface FieldRow {
  readonly field: ClaimField | "rank" | "excluding" | "shareOf" | "series";
  readonly label: string;
  readonly value: string | null;
  readonly origin: FieldOrigin | null;
}

/** The labels of the fields, in the order every screen shows them. */
export const fieldLabels = {
  claimant: "Claimant",
  indicator: "Indicator",
  quantity: "Value",
  change: "Change",
  base: "Measured from",
  rank: "Rank",
  shareOf: "Share of",
  period: "About (period)",
  asOf: "As of",
  place: "Place",
  counterpart: "Counterpart",
  population: "Population",
  coverage: "Coverage",
  excluding: "Excluding",
  form: "Form",
  status: "Status",
  modality: "Modality",
  method: "Method",
  series: "Series",
  saidOn: "Said on",
} as const satisfies Record<FieldRow["field"], string>;

const modalityWords = {
  asserts: "asserts",
  hedges: "hedges",
  denies: "denies",
  doubts: "doubts",
  quotes: "quotes",
} as const;

/** Every field of a claim in one order, with how it is known. `placeName` turns a place's key into its name. */
export function fieldRows(content: ClaimContent, placeName: (key: string) => string = (key) => key): FieldRow[] {
  const { quantity, change, rank, period, asOf, saidOn, place, counterpart } = content;
  const base = change && (change.base.period ? describePeriod(change.base.period) : change.base.text);
  const values: Readonly<Record<FieldRow["field"], string | null>> = {
    claimant: content.claimant,
    indicator: content.indicator,
    quantity: quantity && quantityWords(quantity),
    change: change && changeWords(change),
    base,
    rank: rank && rankWords(rank),
    shareOf: content.shareOf,
    period: period && describePeriod(period),
    asOf: asOf && describePeriod(asOf),
    place: place && placeName(place),
    counterpart: counterpart && placeName(counterpart),
    population: content.population,
    coverage: content.coverage && coverageWords(content.coverage),
    excluding: content.excluding,
    form: content.form,
    status: content.status,
    modality: content.negated ? `${modalityWords[content.modality]}, negated` : modalityWords[content.modality],
    method: content.method,
    series: content.series,
    saidOn: saidOn && saidWords(saidOn),
  };
  const fields = Object.keys(fieldLabels) as FieldRow["field"][];
  return fields.map((field) => ({
    field,
    label: fieldLabels[field],
    value: values[field],
    origin: originOf(content, field),
  }));
}

function originOf(content: ClaimContent, field: FieldRow["field"]): FieldOrigin | null {
  if (field === "rank") return content.known.quantity ?? content.known.change ?? null;
  if (field === "excluding") return content.known.coverage ?? null;
  if (field === "shareOf" || field === "series") return null;
  return content.known[field] ?? null;
}
