import { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";

// More partners than these nobody judges; of one slot no more are looked at, so that the work does not grow with what is stored.
const most = Prisma.sql`50`;

/**
 * Claims that may be about the same matter as one: its indicator, a broader, narrower or kindred one; a place that is the same, lies in it,
 * holds it, or is not named; a period that meets its own or is not named. At their current version, the closest first; at most fifty ids.
 */
export async function readPartners(scope: Scope, claimId: string): Promise<string[]> {
  const rows = await scope.client.$queryRaw<{ id: string }[]>(partnersQuery(scope, claimId));
  return rows.map(({ id }) => id);
}

/** The query of `readPartners`, so that its plan can be looked at. Every branch reads at most fifty rows of one slot of an index. */
export function partnersQuery({ workspaceId }: Pick<Scope, "workspaceId">, claimId: string): Prisma.Sql {
  return Prisma.sql`
    with own as materialized (
      select v.workspace_id, v.claim_id, v.indicator_id, v.indicator_text, coalesce(v.place_key, '') collate "C" as place,
        v.period_start, v.period_end, i.family, i.part_of_id, i.parent_id
      from claim c
      join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
      left join indicator i on i.workspace_id = v.workspace_id and i.id = v.indicator_id
      where c.workspace_id = ${workspaceId}::uuid and c.id = ${claimId}::uuid
    ), ${kindred}, ${places}, slot as materialized (
      select own.*, kin.id as slot_indicator, places.key as slot_place, kin.far * 2 + places.far as tier from own, kin, places
    ), ${Prisma.join(tiers.map(hitsOf), ", ")}, hit as (
      ${Prisma.join(
        tiers.map((tier) => Prisma.sql`select * from ${hitName(tier)}`),
        " union all ",
      )}
    )
    select hit.id::text as id from hit, own where hit.id <> own.claim_id
    group by hit.id order by min(hit.tier), min(hit.apart), hit.id desc limit ${most}`;
}

const kindred = Prisma.sql`kin as materialized (
  select i.id, case when i.id = own.indicator_id then 0
      when i.id in (own.part_of_id, own.parent_id) or i.part_of_id = own.indicator_id or i.parent_id = own.indicator_id then 1 else 2 end as far
  from own join indicator i on i.workspace_id = own.workspace_id
    and (i.id in (own.indicator_id, own.part_of_id, own.parent_id) or i.part_of_id = own.indicator_id or i.parent_id = own.indicator_id
      or i.family = own.family)
)`;

// What holds a place is written in its key ("KP-south-hwanghae") or recorded as its parent; its recorded parts lie one step below.
const places = Prisma.sql`above as (
  with recursive up(key, parent_id) as (
    select p.key, p.parent_id from place p, own where p.workspace_id = own.workspace_id and p.key = own.place
    union select p.key, p.parent_id from place p, own, up where p.workspace_id = own.workspace_id and p.id = up.parent_id
  ) select key from up
), places as materialized (
  select key collate "C" as key, min(far) as far from (
    select own.place as key, 0 as far from own
    union all select '', 1
    union all select split_part(own.place, '-', 1), 1 from own
    union all select key, 1 from above
    union all select part.key, 1 from own
      join place p on p.workspace_id = own.workspace_id and p.key = own.place
      join place part on part.workspace_id = p.workspace_id and part.parent_id = p.id
  ) known group by key
)`;

/** How far a slot lies off, the nearest first: twice the indicator's distance and the place's. */
const tiers = [0, 1, 2, 3, 4, 5] as const;

function hitName(tier: number): Prisma.Sql {
  return Prisma.raw(`hit_${tier}`);
}

// A tier is read only where those before it did not fill the answer; so a crowded matter is not read further than it is shown.
function hitsOf(tier: number): Prisma.Sql {
  const nearer = tiers.filter((one) => one < tier);
  const open =
    nearer.length === 0
      ? Prisma.sql`true`
      : Prisma.sql`(select count(distinct nearer.id) from (${Prisma.join(
          nearer.map((one) => Prisma.sql`select id from ${hitName(one)}`),
          " union all ",
        )}) nearer) <= ${most}`;
  const beside =
    tier === 3
      ? Prisma.sql`union all select 3, found.* from own cross join lateral (${within} union all ${anywhere}) found where ${open}`
      : tier === 0
        ? Prisma.sql`union all select 0, found.* from own cross join lateral (${worded}) found`
        : Prisma.empty;
  return Prisma.sql`${hitName(tier)} as materialized (
    select slot.tier, found.* from slot cross join lateral (
      ${during} union all ${reaching} union all ${undated} union all ${whenever}
    ) found where slot.tier = ${Prisma.raw(String(tier))} and ${open}
    ${beside})`;
}

const current = Prisma.sql`join claim c on c.workspace_id = v.workspace_id and c.id = v.claim_id and c.version = v.number and c.withdrawn_at is null`;
const inSlot = Prisma.sql`v.workspace_id = slot.workspace_id and v.indicator_id = slot.slot_indicator and coalesce(v.place_key, '') collate "C" = slot.slot_place`;

// The orders below are those of the indexes: with any other, all of a slot would be read and sorted to take fifty.
/** Periods that begin inside its own, the same one first. */
const during = Prisma.sql`(
  select v.claim_id as id, case when v.period_start = slot.period_start and v.period_end = slot.period_end then 0 else 1 end as apart
  from claim_version v ${current}
  where ${inSlot} and v.period_start between slot.period_start and slot.period_end
  order by v.period_start, v.claim_id desc limit ${most})`;

/** Periods that began before its own and reach into it. */
const reaching = Prisma.sql`(
  select v.claim_id, 1 from claim_version v ${current}
  where ${inSlot} and daterange(v.period_start, v.period_end, '[]') @> daterange(slot.period_start - 1, slot.period_start, '[]')
  limit ${most})`;

/** Claims that name no period. */
const undated = Prisma.sql`(
  select v.claim_id, 2 from claim_version v ${current}
  where ${inSlot} and v.period_start is null order by v.period_start, v.claim_id desc limit ${most})`;

/** Where it names no period itself: those of every period. */
const whenever = Prisma.sql`(
  select v.claim_id, 2 from claim_version v ${current}
  where slot.period_start is null and ${inSlot} and v.period_start is not null
  order by v.period_start desc, v.claim_id limit ${most})`;

/** Places whose keys lie in its own ("KP-…" in "KP"). */
const within = Prisma.sql`(
  select v.claim_id as id, 1 as apart from claim_version v ${current}
  where own.place <> '' and v.workspace_id = own.workspace_id and v.indicator_id = own.indicator_id
    and coalesce(v.place_key, '') collate "C" > own.place || '-' and coalesce(v.place_key, '') collate "C" < own.place || '.'
    and (own.period_start is null or daterange(v.period_start, v.period_end, '[]') && daterange(own.period_start, own.period_end, '[]'))
  limit ${most})`;

/** Where it names no place itself: those of every place. */
const anywhere = Prisma.sql`(
  select v.claim_id, 1 from claim_version v ${current}
  where own.place = '' and v.workspace_id = own.workspace_id and v.indicator_id = own.indicator_id
    and v.period_start >= coalesce(own.period_start, '0001-01-01') and v.period_start <= coalesce(own.period_end, '9999-12-31')
  order by v.period_start desc, v.claim_id desc limit ${most})`;

/** An indicator that is only worded: the same words. */
const worded = Prisma.sql`(
  select v.claim_id as id, 1 as apart from claim_version v ${current}
  where own.indicator_id is null and v.indicator_id is null and v.workspace_id = own.workspace_id
    and lower(v.indicator_text) = lower(own.indicator_text)
    and (own.place = '' or v.place_key is null or v.place_key collate "C" = own.place
      or starts_with(v.place_key, own.place || '-') or starts_with(own.place, v.place_key || '-'))
    and (v.period_start is null or own.period_start is null
      or daterange(v.period_start, v.period_end, '[]') && daterange(own.period_start, own.period_end, '[]'))
  order by v.claim_id desc limit ${most})`;
