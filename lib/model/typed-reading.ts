import type { ClaimContent } from "./claim.ts";

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
