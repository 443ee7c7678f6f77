import type { Scope } from "./scope.ts";

/** The id a name or alias stands for, whatever its case, with merges followed to their end; null when nobody has it. */
export async function findSourceId(scope: Scope, name: string): Promise<string | null> {
  const rows = await scope.client.$queryRaw<{ id: string }[]>`
    with recursive named as (
      select id from source where workspace_id = ${scope.workspaceId}::uuid and lower(name) = lower(${name})
      union all
      select source_id from source_alias where workspace_id = ${scope.workspaceId}::uuid and lower(alias) = lower(${name}) and withdrawn_at is null
    ), merged as (
      select id, 0 as hops from (select id from named limit 1) first
      union all
      select m.into_id, merged.hops + 1 from source_merge m join merged on m.from_id = merged.id
      where m.workspace_id = ${scope.workspaceId}::uuid and m.withdrawn_at is null and merged.hops < 20
    )
    select id::text from merged order by hops desc limit 1`;
  return rows[0]?.id ?? null;
}

/** The name of a source; throws when there is none, since ids come from the database. */
export async function readSourceName(scope: Scope, id: string): Promise<string> {
  const source = await scope.client.source.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id } },
    select: { name: true },
  });
  return source.name;
}
