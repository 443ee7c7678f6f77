import { type ClaimFacet, type ClaimFilter, claimFacetNames, noneOfIt } from "../../model/claim-view.ts";
import { measureWord, readMeasure, valueFamily } from "../../model/value-family.ts";
import type { Counted, CountedDays } from "../../units/bins.ts";
import { convertCleanly } from "../../units/families.ts";
import { fromDay } from "../days.ts";
import { Prisma } from "../generated/client.ts";
import { currentVersions, measuredSql } from "./claim-list.ts";
import { type ClaimMark, claimMarks, marksOf } from "./claim-marks.ts";
import type { Scope } from "./scope.ts";

/** One value of a facet: `value` is what the address says, `label` what it is called where that is another word. */
export interface FacetCount {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** Claims that are counted: the newest that match, so that a list of a million is counted as fast as one of a few thousand. */
export const mostCounted = 10_000;

const mostValues = 20;

/**
 * For each facet its most frequent values with their counts, under all other filters; at most twenty each. All facets without a choice
 * are counted in one statement, each with one in a statement of its own. Of a longer list the newest `mostCounted` are counted.
 */
export async function readClaimFacets(
  scope: Scope,
  filter: ClaimFilter,
): Promise<Readonly<Record<ClaimFacet, readonly FacetCount[]>>> {
  const chosen = claimFacetNames.filter((facet) => filter[facet] !== null);
  const open = claimFacetNames.filter((facet) => filter[facet] === null);
  const counted = await Promise.all([
    countFacets(scope, filter, open),
    ...chosen.map((facet) => countFacets(scope, { ...filter, [facet]: null }, [facet])),
  ]);
  const rows = counted.flat();
  return Object.fromEntries(claimFacetNames.map((facet) => [facet, valuesOf(facet, rows)])) as unknown as Record<
    ClaimFacet,
    readonly FacetCount[]
  >;
}

type FacetRow = FacetCount & { readonly facet: ClaimFacet };

async function countFacets(scope: Scope, filter: ClaimFilter, facets: readonly ClaimFacet[]): Promise<FacetRow[]> {
  if (facets.length === 0) return [];
  const counts = facets.map(
    (
      facet,
    ) => Prisma.sql`(select ${facet}::text as facet, value, max(label) as label, count(distinct claim_id)::int as count
      from (${valuesSql(facet)}) one where value is not null group by 2 order by 4 desc, 2 limit ${facet === "units" ? 500 : mostValues})`,
  );
  return scope.client.$queryRaw<FacetRow[]>`
    with of_claim as materialized (
      select v.workspace_id, v.claim_id, coalesce(h.id, s.id) as voice_id, coalesce(h.name, s.name) as claimant,
        coalesce(i.name, v.indicator_text) as indicator, v.place_key, v.status, v.modality, ${measuredSql}
      ${currentVersions(scope, filter)} order by v.claim_id desc limit ${mostCounted})
    ${Prisma.join(counts, " union all ")}`;
}

const columns = {
  indicator: Prisma.sql`indicator`,
  claimant: Prisma.sql`claimant`,
  place: Prisma.sql`coalesce(place_key, ${noneOfIt})`,
  status: Prisma.sql`coalesce(status::text, ${noneOfIt})`,
  modality: Prisma.sql`modality::text`,
  // The families are made of these by rule, see `familiesOf`.
  units: Prisma.sql`case when placed_by is null then ${noneOfIt} else (case when change then 'change:' else '' end) || unit || coalesce('/' || per, '') end`,
} as const satisfies Record<Exclude<ClaimFacet, ClaimMark>, Prisma.Sql>;

function valuesSql(facet: ClaimFacet): Prisma.Sql {
  const mark = claimMarks.find((one) => one === facet);
  if (mark === undefined)
    return Prisma.sql`select claim_id, ${columns[facet as keyof typeof columns]} as value, null::text as label from of_claim`;
  return Prisma.sql`select claim_id, coalesce(x.value, ${noneOfIt}) as value, x.label from of_claim left join lateral (${marksOf(mark)}) x on true`;
}

function valuesOf(facet: ClaimFacet, rows: readonly FacetRow[]): readonly FacetCount[] {
  const own = rows.filter((row) => row.facet === facet).map(({ facet: _, ...row }) => row);
  return facet === "units" ? familiesOf(own) : own;
}

// A claim has one kind of number, so that the counts of a family's units add up.
function familiesOf(rows: readonly FacetCount[]): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of rows) {
    const family = value === noneOfIt ? noneOfIt : valueFamily(readMeasure(value));
    counts.set(family, (counts.get(family) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: null, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, mostValues);
}

/** The values of one family among the claims of a filter, in the unit most of them are written in (see `measureWord`). */
export interface FamilyValues {
  readonly unit: string;
  readonly values: readonly Counted[];
}

/** The values of a family under all filters, each with how many claims have it; null when there are none. */
export async function readFamilyValues(
  scope: Scope,
  filter: ClaimFilter,
  family: string,
): Promise<FamilyValues | null> {
  const rows = await scope.client.$queryRaw<{ unit: string; value: number; count: number }[]>`
    select unit, placed_by::float8 as value, count(*)::int as count from (
      select ${measuredSql} ${currentVersions(scope, { ...filter, units: family })}
      order by v.claim_id desc limit ${mostCounted}) one
    group by 1, 2`;
  const most = filter.value ? readMeasure(filter.value.unit).unit : mostFrequent(rows);
  if (most === null) return null;
  const values = rows.flatMap((row) => {
    const value = convertCleanly(row.value, row.unit, most);
    return value === null ? [] : [{ value, count: row.count }];
  });
  return { unit: measureWord({ ...readMeasure(family), unit: most }), values };
}

function mostFrequent(rows: readonly { readonly unit: string; readonly count: number }[]): string | null {
  const sums = new Map<string, number>();
  for (const { unit, count } of rows) sums.set(unit, (sums.get(unit) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What the claims of a filter are about, each stretch of days with how many claims are about it; cut to the filter's own days. */
export async function readAboutDays(scope: Scope, filter: ClaimFilter): Promise<readonly CountedDays[]> {
  const { from, to } = filter;
  const rows = await scope.client.$queryRaw<{ start: Date; end: Date; count: number }[]>`
    select greatest(first, ${from}::date) as start, least(last, ${to}::date) as end, count(*)::int as count from (
      select coalesce(v.period_start, v.as_of_start) as first, coalesce(v.period_end, v.as_of_end) as last
      ${currentVersions(scope, filter)} order by v.claim_id desc limit ${mostCounted}) one
    where first is not null and last is not null group by 1, 2`;
  return rows.map(({ start, end, count }) => ({ start: fromDay(start), end: fromDay(end), count }));
}

/** How many claims match a filter, up to `mostCounted`. */
export async function countClaims(scope: Scope, filter: ClaimFilter): Promise<number> {
  const [row] = await scope.client.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select 1 ${currentVersions(scope, filter)} limit ${mostCounted}) one`;
  return row?.count ?? 0;
}
