import type { Scope } from "./scope.ts";

// More partners than these nobody judges; the nearest in time of saying come first.
const most = 50;

/**
 * Claims that may be about the same matter as one: the same indicator or one of its family, a place that is the same or not named, a period
 * that meets or is not named. Found through the indexes on indicator, place and period; at most fifty ids.
 */
export async function readPartners(scope: Scope, claimId: string): Promise<string[]> {
  const rows = await scope.client.$queryRaw<{ id: string }[]>`
    with own as (
      select v.*, i.family, i.part_of_id, i.parent_id from claim c
      join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
      left join indicator i on i.workspace_id = v.workspace_id and i.id = v.indicator_id
      where c.workspace_id = ${scope.workspaceId}::uuid and c.id = ${claimId}::uuid
    ), kin as (
      select i.id from indicator i, own
      where i.workspace_id = own.workspace_id
        and (i.id = own.indicator_id or (i.family is not null and i.family = own.family) or i.id = own.part_of_id or i.id = own.parent_id
          or i.part_of_id = own.indicator_id or i.parent_id = own.indicator_id)
    )
    select v.claim_id::text as id from own
    join claim_version v on v.workspace_id = own.workspace_id and v.claim_id <> own.claim_id
      and (v.indicator_id in (select id from kin) or (own.indicator_id is null and lower(v.indicator_text) = lower(own.indicator_text)))
    join claim c on c.workspace_id = v.workspace_id and c.id = v.claim_id and c.version = v.number and c.withdrawn_at is null
    where (v.place_key is null or own.place_key is null or v.place_key = own.place_key
        or v.place_key like own.place_key || '-%' or own.place_key like v.place_key || '-%')
      and (v.period_start is null or own.period_start is null
        or daterange(v.period_start, v.period_end, '[]') && daterange(own.period_start, own.period_end, '[]'))
    order by v.claim_id desc limit ${most}`;
  return rows.map(({ id }) => id);
}
