import { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";

/** A row that is not what its history says: `told` is what the changes add up to, `found` what stands in the table; null where there is none. */
export interface ReplayFault {
  readonly table: string;
  readonly rowId: string;
  readonly told: unknown;
  readonly found: unknown;
}

/** The tables whose every change is kept; a row of any of them can be shown at each of its past states. */
export async function readKeptTables({ client }: Pick<Scope, "client">): Promise<string[]> {
  const rows = await client.$queryRaw<{ name: string }[]>`
    select distinct relname::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgname = 'keep_row_change' order by 1`;
  return rows.map(({ name }) => name);
}

/** Replays the kept changes of one table and holds the result against its rows; answers where they differ, at most 20. */
export async function readReplayFaults(scope: Scope, table: string): Promise<ReplayFault[]> {
  const { client, workspaceId } = scope;
  if (!(await readKeptTables(scope)).includes(table)) throw new Error(`no changes of ${table} are kept`);
  return client.$queryRaw<ReplayFault[]>`
    with told as (
      select distinct on (row_id) row_id, after from row_change
      where workspace_id = ${workspaceId}::uuid and of_table = ${table} order by row_id, id desc
    ), replayed as (select row_id, after from told where after is not null),
    found as (
      select t.id as row_id, to_jsonb(t) - array['text', 'search_text', 'snapshot'] as after
      from ${Prisma.raw(`"${table}"`)} t where t.workspace_id = ${workspaceId}::uuid
    )
    select ${table} as "table", coalesce(replayed.row_id, found.row_id)::text as "rowId", replayed.after as told, found.after as found
    from replayed full join found using (row_id)
    where replayed.after is distinct from found.after limit 20`;
}
