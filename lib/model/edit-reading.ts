import { canonicalJson } from "../text/canonical-json.ts";
import type { Change, ClaimContent, ClaimField, Quantity } from "./claim.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";
import type { CoverageEntry, IndicatorEntry, PlaceEntry } from "./vocabulary.ts";

/** The fields a person may enter, as scalars; null is not stated. */
export interface EnteredReading {
  readonly claimant: string;
  readonly indicator: string;
  readonly population: string | null;
  readonly place: string | null;
  readonly counterpart: string | null;
  readonly coverage: string | null;
  readonly excluding: string | null;
  readonly form: string | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly direction: Change["direction"] | null;
  readonly changeKind: Change["kind"];
  readonly changeValue: number | null;
  readonly baseStart: string | null;
  readonly baseEnd: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly calendar: "calendar" | "marketing" | "fiscal" | "season";
  readonly status: ClaimContent["status"];
  readonly modality: ClaimContent["modality"];
  readonly negated: boolean;
  readonly method: string | null;
  /** The line of figures it belongs to, by the family of its documents; null for none. */
  readonly series: string | null;
}

/**
 * A content with what a person entered laid over it. Only fields that now differ count as set; the others keep how they were known,
 * and what the form does not show (approximator, precision, base in words) stays. Refuses: invalid, naming the field.
 */
export function editReading(
  content: ClaimContent,
  entered: EnteredReading,
  names: {
    readonly indicators: readonly IndicatorEntry[];
    readonly places: readonly PlaceEntry[];
    readonly coverages: readonly CoverageEntry[];
  },
): Result<ClaimContent, Refusal> {
  const problem = faultOf(entered);
  if (problem) return problem;
  const named = namedIndicator(entered.indicator, names.indicators);
  const edited: ClaimContent = {
    ...content,
    claimant: entered.claimant,
    ...named,
    population: entered.population,
    place: entered.place && placeKey(entered.place, names.places),
    counterpart: entered.counterpart && placeKey(entered.counterpart, names.places),
    coverage: entered.coverage ?? coverageIn(entered.indicator, named.indicator, names.coverages),
    excluding: entered.excluding,
    form: entered.form,
    quantity: quantityOf(content.quantity, entered),
    change: changeOf(content.change, entered),
    period: periodOf(content.period, entered.periodStart, entered.periodEnd, entered.calendar),
    status: entered.status,
    modality: entered.modality,
    negated: entered.negated,
    method: entered.method,
    series: entered.series,
  };
  return ok({ ...edited, known: { ...content.known, ...setFields(content, edited) } });
}

function faultOf(entered: EnteredReading): { ok: false; error: Refusal } | null {
  if (entered.value !== null && (entered.min !== null || entered.max !== null))
    return refuse("invalid", { field: "value", detail: "A figure is one value, or bounds, not both" });
  if (entered.min !== null && entered.max !== null && entered.min > entered.max)
    return refuse("invalid", { field: "max", detail: "The upper bound lies below the lower one" });
  if ((entered.periodStart === null) !== (entered.periodEnd === null))
    return refuse("invalid", {
      field: entered.periodStart ? "periodEnd" : "periodStart",
      detail: "A period has both ends, or none",
    });
  if (entered.periodStart !== null && entered.periodEnd !== null && entered.periodStart > entered.periodEnd)
    return refuse("invalid", { field: "periodEnd", detail: "The period ends before it begins" });
  if (
    (entered.baseStart === null) !== (entered.baseEnd === null) ||
    (entered.baseStart ?? "") > (entered.baseEnd ?? "")
  )
    return refuse("invalid", { field: "baseEnd", detail: "The base has both ends in order, or none" });
  if (entered.direction === null && entered.changeValue !== null)
    return refuse("invalid", { field: "direction", detail: "Say whether it went up or down" });
  return null;
}

function quantityOf(before: Quantity | null, { value, min, max, unit }: EnteredReading): Quantity | null {
  if (value === null && min === null && max === null) return null;
  if (before && before.value === value && before.min === min && before.max === max) return { ...before, unit };
  const blank: Quantity = {
    value,
    min,
    max,
    unit,
    per: null,
    price: null,
    approximation: null,
    approximator: null,
    step: null,
  };
  return before ? { ...before, value, min, max, unit, step: null } : blank;
}

function changeOf(before: Change | null, entered: EnteredReading): Change | null {
  if (entered.direction === null) return null;
  const { direction, changeKind, changeValue, baseStart, baseEnd } = entered;
  const signed = changeValue === null ? null : direction === "down" ? -Math.abs(changeValue) : Math.abs(changeValue);
  const period = periodOf(before?.base.period ?? null, baseStart, baseEnd, before?.base.period?.calendar ?? "calendar");
  const kind = before?.base.kind ?? (period ? "other" : "not-stated");
  return {
    direction,
    kind: changeValue === null ? null : changeKind,
    value: signed,
    base: { kind, period, text: before?.base.text ?? null },
    pace: before?.pace ?? null,
  };
}

function periodOf(
  before: ClaimContent["period"],
  start: string | null,
  end: string | null,
  calendar: EnteredReading["calendar"],
) {
  if (start === null || end === null) return null;
  if (before && before.start === start && before.end === end && before.calendar === calendar) return before;
  return { start, end, calendar, certainty: "known" } as const;
}

function namedIndicator(words: string, indicators: readonly IndicatorEntry[]) {
  const lower = words.toLowerCase();
  const entry = indicators.find(
    (one) => one.key === words || one.name.toLowerCase() === lower || one.aliases.includes(lower),
  );
  return { indicator: entry?.name ?? words, indicatorKey: entry?.key ?? null };
}

// "Maize production" is kept under the name of its indicator; that it counts maize is not lost with the words.
function coverageIn(words: string, indicator: string, coverages: readonly CoverageEntry[]): string | null {
  const lower = words.toLowerCase();
  if (lower === indicator.toLowerCase()) return null;
  const fits = coverages.flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((one) => lower.startsWith(`${one} `)).map((one) => ({ name, length: one.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.name ?? null;
}

function placeKey(words: string, places: readonly PlaceEntry[]): string {
  const lower = words.toLowerCase();
  const entry = places.find(
    (one) =>
      one.key === words ||
      one.name.toLowerCase() === lower ||
      one.aliases.some((alias) => alias.toLowerCase() === lower),
  );
  return entry?.key ?? words;
}

const compared = [
  "claimant",
  "indicator",
  "population",
  "place",
  "counterpart",
  "coverage",
  "form",
  "quantity",
  "change",
  "period",
  "status",
  "modality",
  "method",
] as const satisfies readonly ClaimField[];

// A stored content comes back with its keys in another order: that is no difference.
function setFields(before: ClaimContent, after: ClaimContent): Partial<Record<ClaimField, "set">> {
  const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
  const changed = compared.filter((field) => !same(before[field], after[field]));
  const base = same(before.change?.base, after.change?.base) ? [] : (["base"] as const);
  return Object.fromEntries([...changed, ...base].map((field) => [field, "set"]));
}
