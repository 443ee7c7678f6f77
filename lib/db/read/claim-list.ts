import { type ClaimFilter, noneOfIt, rangeIn, type ValueRange } from "../../model/claim-view.ts";
import { readMeasure } from "../../model/value-family.ts";
import { familyOf, unitsOf } from "../../units/families.ts";
import { claimRowIncludes, fromClaimRow, sentenceOf } from "../claim-columns.ts";
import { Prisma } from "../generated/client.ts";
import { type ClaimMark, claimMarks, marksOf } from "./claim-marks.ts";
import type { Scope } from "./scope.ts";

/** Claims at their current version, newest first, with how often each appears. */
export async function readClaimList(scope: Scope, filter: ClaimFilter) {
  const rows = await scope.client.$queryRaw<{ id: string; version: number; appearances: number; publishers: number }[]>`
    select v.claim_id::text as id, v.number as version,
      (select count(*)::int from appearance a where a.workspace_id = v.workspace_id and a.claim_id = v.claim_id and a.withdrawn_at is null) as appearances,
      (select count(distinct p.publisher_id)::int from appearance a
        join post_revision r on r.workspace_id = a.workspace_id and r.id = a.revision_id
        join post p on p.workspace_id = r.workspace_id and p.id = r.post_id
        where a.workspace_id = v.workspace_id and a.claim_id = v.claim_id and a.withdrawn_at is null) as publishers
    ${currentVersions(scope, filter)}
      and (${filter.after}::uuid is null or v.claim_id < ${filter.after}::uuid)
    order by v.claim_id desc limit ${filter.take}`;
  const versions = await scope.client.claimVersion.findMany({
    where: { workspaceId: scope.workspaceId, OR: rows.map(({ id, version }) => ({ claimId: id, number: version })) },
    include: claimRowIncludes,
  });
  const byId = new Map(versions.map((row) => [row.claimId, row]));
  return rows.flatMap((row) => {
    const version = byId.get(row.id);
    return version ? [{ ...row, sentence: sentenceOf(version), content: fromClaimRow(version) }] : [];
  });
}

/** A claim as a list shows it. */
export type ClaimListRow = Awaited<ReturnType<typeof readClaimList>>[number];

/** The words of each mark of a claim, in order; empty for none. */
export type MarkWords = Readonly<Record<ClaimMark, readonly string[]>>;

/** What the newsroom added to each of these claims, by its id. */
export async function readClaimMarks(
  scope: Scope,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, MarkWords>> {
  if (claimIds.length === 0) return new Map();
  const arrays = claimMarks.map(
    (mark) =>
      Prisma.sql`array(select distinct coalesce(x.label, x.value) from (${marksOf(mark)}) x order by 1) as ${Prisma.raw(mark)}`,
  );
  const rows = await scope.client.$queryRaw<(MarkWords & { id: string })[]>`
    select of_claim.claim_id::text as id, ${Prisma.join(arrays)} from (
      select v.workspace_id, v.claim_id, coalesce(s.heir_id, s.id) as voice_id from claim c
      join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
      join source s on s.workspace_id = v.workspace_id and s.id = v.claimant_id
      where c.workspace_id = ${scope.workspaceId}::uuid and c.id = any(${[...claimIds]}::uuid[])
    ) of_claim`;
  return new Map(rows.map(({ id, ...marks }) => [id, marks]));
}

/** The current versions `v` that a filter lets through, with their claimant `s` under its heir `h` and their indicator `i`: from and where, to be gone on with `and`. */
export function currentVersions(scope: Scope, filter: ClaimFilter): Prisma.Sql {
  return Prisma.sql`
    from claim c
    join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
    join source s on s.workspace_id = v.workspace_id and s.id = v.claimant_id
    left join source h on h.workspace_id = s.workspace_id and h.id = s.heir_id
    left join indicator i on i.workspace_id = v.workspace_id and i.id = v.indicator_id
    where ${Prisma.join(conditions(scope, filter), " and ")}`;
}

function conditions(scope: Scope, filter: ClaimFilter): Prisma.Sql[] {
  const { words, indicator, claimant, place, status, modality, from, to } = filter;
  const own = Prisma.sql`workspace_id = ${scope.workspaceId}::uuid`;
  return [
    Prisma.sql`c.${own} and c.withdrawn_at is null`,
    ...(words === null ? [] : [wordsMeet(words)]),
    // By id, so that the index of the id finds them.
    ...(indicator === null
      ? []
      : [
          Prisma.sql`(v.indicator_id in (select id from indicator where ${own} and name = ${indicator})
            or (v.indicator_id is null and lower(v.indicator_text) = lower(${indicator}) and v.indicator_text = ${indicator}))`,
        ]),
    ...(claimant === null
      ? []
      : [
          Prisma.sql`v.claimant_id in (select one.id from source one
            left join source heir on heir.workspace_id = one.workspace_id and heir.id = one.heir_id
            where one.${own} and coalesce(heir.name, one.name) = ${claimant})`,
        ]),
    ...(place === null ? [] : [isOrNone(Prisma.sql`v.place_key`, place)]),
    ...(status === null ? [] : [isOrNone(Prisma.sql`v.status::text`, status)]),
    ...(modality === null ? [] : [isOrNone(Prisma.sql`v.modality::text`, modality)]),
    ...(from === null ? [] : [Prisma.sql`coalesce(v.period_end, v.as_of_end) >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`coalesce(v.period_start, v.as_of_start) <= ${to}::date`]),
    ...(filter.units === null ? [] : [inFamily(filter.units)]),
    ...(filter.value === null ? [] : [inRange(filter.value)]),
    ...claimMarks.flatMap((mark) => {
      const value = filter[mark];
      return value === null ? [] : [hasMark(mark, value)];
    }),
  ];
}

function wordsMeet(words: string): Prisma.Sql {
  const asked = Prisma.sql`websearch_to_tsquery('english', ${words})`;
  return Prisma.sql`(v.search_text @@ ${asked}
    or (s.heir_id is not null and to_tsvector('english', h.name || ' ' || v.sentence) @@ ${asked}))`;
}

function isOrNone(column: Prisma.Sql, value: string): Prisma.Sql {
  return value === noneOfIt ? Prisma.sql`${column} is null` : Prisma.sql`${column} = ${value}`;
}

function hasMark(mark: ClaimMark, value: string): Prisma.Sql {
  const marks = marksOf(mark);
  // The marks read of a row with these three columns; a row made of them here keeps one definition for lists and counts.
  const of = Prisma.sql`(select v.workspace_id, v.claim_id, coalesce(s.heir_id, s.id) as voice_id) of_claim`;
  return value === noneOfIt
    ? Prisma.sql`not exists (select from ${of} cross join lateral (${marks}) x)`
    : Prisma.sql`exists (select from ${of} cross join lateral (${marks}) x where x.value = ${value})`;
}

// A change is told by its own amount; what only rises or falls to a level is told by the level, and "three times" by neither.
const isChange = Prisma.sql`coalesce(
  v.change_kind::text = 'absolute' and v.unit is not null
  or v.change_kind::text = 'percent' and coalesce(v.unit, 'percent') = 'percent'
  or v.change_kind::text = 'points' and coalesce(v.unit, 'percentage_point') = 'percentage_point', false)`;

/** What a claim is placed by on a scale: `change`, `unit` and `per` say what kind of number (see `Measured`), `placed_by` is the number, null for none: its amount of change, its value, the lower end of a range, or its bound. */
export const measuredSql = Prisma.sql`
  ${isChange} as change,
  case when ${isChange} then coalesce(v.unit, case v.change_kind::text when 'percent' then 'percent' else 'percentage_point' end) else v.unit end as unit,
  v.per,
  case when ${isChange} then v.change_value when v.unit is null or v.change_kind::text = 'factor' then null else coalesce(v.value, v.min, v.max) end as placed_by`;

function measuredIs(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (select from (select ${measuredSql}) n where ${condition})`;
}

function inFamily(family: string): Prisma.Sql {
  if (family === noneOfIt) return measuredIs(Prisma.sql`n.placed_by is null`);
  const { change, unit, per } = readMeasure(family);
  const units = [...unitsOf(familyOf(unit))];
  return measuredIs(Prisma.sql`n.placed_by is not null and n.change = ${change} and n.per is not distinct from ${per}::text
    and n.unit = any(${units}::text[])`);
}

// The bounds are told in each unit rather than each value in one, so that no row is converted.
function inRange(range: ValueRange): Prisma.Sql {
  const { change, unit, per } = readMeasure(range.unit);
  const told = unitsOf(familyOf(unit)).flatMap((other) => rangeIn({ ...range, unit }, other) ?? []);
  const each = told.map((one) => Prisma.sql`(n.unit = ${one.unit} and ${within(one)})`);
  return measuredIs(
    Prisma.sql`n.change = ${change} and n.per is not distinct from ${per}::text and (${Prisma.join(each, " or ")})`,
  );
}

function within({ low, below }: ValueRange): Prisma.Sql {
  const bounds = [
    ...(low === null ? [] : [Prisma.sql`n.placed_by >= ${low}::numeric`]),
    ...(below === null ? [] : [Prisma.sql`n.placed_by < ${below}::numeric`]),
  ];
  return bounds.length > 0 ? Prisma.join(bounds, " and ") : Prisma.sql`true`;
}
