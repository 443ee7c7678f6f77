import type { Change, ClaimContent, Quantity, Rank } from "../model/claim.ts";
import type { Period } from "../units/period.ts";
import { readingInterval } from "../units/reading.ts";
import { fromDay, toDay } from "./days.ts";
import type { Prisma } from "./generated/client.ts";
import { namedSource } from "./heirs.ts";
import { fromDb, toDb } from "./words.ts";

/** The ids that stand for names in a claim version's columns. */
export interface ClaimReferences {
  readonly claimantId: string;
  readonly indicatorId: string | null;
  readonly seriesId: string | null;
}

/** What a claim version's row must carry to be read back as content. */
export type ClaimRow = Prisma.ClaimVersionGetPayload<{ include: typeof claimRowIncludes }>;

/** What to include when reading claim versions that become content. */
export const claimRowIncludes = {
  claimant: namedSource,
  indicator: true,
  series: { select: { documentFamily: true } },
} as const satisfies Prisma.ClaimVersionInclude;

/** The columns of a claim version for a content; numbers become decimal strings at this door. */
export function toClaimColumns(content: ClaimContent, references: ClaimReferences) {
  return {
    ...references,
    indicatorText: content.indicator,
    population: content.population,
    placeKey: content.place,
    counterpartKey: content.counterpart,
    coverage: content.coverage,
    excluding: content.excluding,
    form: content.form,
    ...quantityColumns(content.quantity),
    ...changeColumns(content.change),
    rankPosition: content.rank?.position ?? null,
    rankEnd: content.rank?.end ?? null,
    rankAmong: content.rank?.among ?? null,
    rankSize: content.rank?.size ?? null,
    shareOf: content.shareOf,
    periodStart: toDay(content.period?.start),
    periodEnd: toDay(content.period?.end),
    periodCalendar: content.period?.calendar ?? null,
    periodCertainty: content.period?.certainty ?? null,
    asOfStart: toDay(content.asOf?.start),
    asOfEnd: toDay(content.asOf?.end),
    saidFrom: toDay(content.saidOn?.from),
    saidTo: toDay(content.saidOn?.to),
    status: toDb(content.status),
    modality: content.modality,
    negated: content.negated,
    method: content.method,
    known: content.known as Prisma.InputJsonObject,
  };
}

function quantityColumns(quantity: Quantity | null) {
  const reading = quantity && readingInterval(quantity);
  return {
    low: decimal(reading?.low),
    high: decimal(reading?.high),
    value: decimal(quantity?.value),
    min: decimal(quantity?.min),
    max: decimal(quantity?.max),
    unit: quantity?.unit ?? null,
    per: quantity?.per ?? null,
    price: quantity?.price ?? null,
    approximation: toDb(quantity?.approximation ?? null),
    approximator: quantity?.approximator ?? null,
    step: decimal(quantity?.step),
  };
}

function changeColumns(change: Change | null) {
  return {
    direction: change?.direction ?? null,
    changeKind: change?.kind ?? null,
    changeValue: decimal(change?.value),
    baseKind: toDb(change?.base.kind ?? null),
    baseStart: toDay(change?.base.period?.start),
    baseEnd: toDay(change?.base.period?.end),
    baseCalendar: change?.base.period?.calendar ?? null,
    baseCertainty: change?.base.period?.certainty ?? null,
    baseText: change?.base.text ?? null,
    pace: change?.pace ?? null,
  };
}

/** The content a claim version's row stands for; the inverse of `toClaimColumns`. */
export function fromClaimRow(row: ClaimRow): ClaimContent {
  return {
    claimant: claimantOf(row),
    indicator: row.indicator?.name ?? row.indicatorText,
    indicatorKey: row.indicator?.key ?? null,
    population: row.population,
    place: row.placeKey,
    counterpart: row.counterpartKey,
    coverage: row.coverage,
    excluding: row.excluding,
    form: row.form,
    quantity: quantityOf(row),
    change: changeOf(row),
    rank: rankOf(row),
    shareOf: row.shareOf,
    period: periodOf(row.periodStart, row.periodEnd, row.periodCalendar, row.periodCertainty),
    asOf: periodOf(row.asOfStart, row.asOfEnd, "calendar", "known"),
    saidOn: row.saidFrom || row.saidTo ? { from: fromDay(row.saidFrom), to: fromDay(row.saidTo) } : null,
    status: fromDb(row.status),
    modality: row.modality,
    negated: row.negated,
    method: row.method,
    series: row.series?.documentFamily ?? null,
    known: row.known as ClaimContent["known"],
  };
}

// A merge is followed here, for whatever reads claims.
function claimantOf({ claimant }: Pick<ClaimRow, "claimant">): string {
  return (claimant.heir ?? claimant).name;
}

/** The sentence of a claim version under the name its claimant has now: a merge or a new name shows, the rest stands as it was written. */
export function sentenceOf(row: Pick<ClaimRow, "claimant" | "sentence">): string {
  const stored = row.sentence.startsWith(`${row.claimant.name}: `)
    ? row.claimant.name.length
    : row.sentence.indexOf(": ");
  return stored === -1 ? row.sentence : claimantOf(row) + row.sentence.slice(stored);
}

function quantityOf(row: ClaimRow): Quantity | null {
  if (row.value === null && row.min === null && row.max === null) return null;
  return {
    value: number(row.value),
    min: number(row.min),
    max: number(row.max),
    unit: row.unit,
    per: row.per,
    price: row.price,
    approximation: fromDb(row.approximation),
    approximator: row.approximator,
    step: number(row.step),
  };
}

function changeOf(row: ClaimRow): Change | null {
  if (row.direction === null) return null;
  const period = periodOf(row.baseStart, row.baseEnd, row.baseCalendar, row.baseCertainty);
  return {
    direction: row.direction,
    kind: row.changeKind,
    value: number(row.changeValue),
    base: { kind: fromDb(row.baseKind) ?? "not-stated", period, text: row.baseText },
    pace: row.pace,
  };
}

function rankOf(row: ClaimRow): Rank | null {
  if (row.rankPosition === null || row.rankEnd === null) return null;
  return { position: row.rankPosition, end: row.rankEnd, among: row.rankAmong, size: row.rankSize };
}

function periodOf(
  start: Date | null,
  end: Date | null,
  calendar: Period["calendar"] | null,
  certainty: Period["certainty"] | null,
): Period | null {
  if (!start || !end) return null;
  return {
    start: fromDay(start),
    end: fromDay(end),
    calendar: calendar ?? "calendar",
    certainty: certainty ?? "known",
  };
}

/** A double as the shortest decimal string that reads back the same; numeric columns take no exponent-free rounding from us. */
export function decimal(value: number | null | undefined): string | null {
  return value === null || value === undefined || !Number.isFinite(value) ? null : String(value);
}

function number(value: Prisma.Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}
