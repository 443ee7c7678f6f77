import type { Scope } from "./scope.ts";

/**
 * The revisions that are no longer what their post says: set aside, or followed by a later one that is not. Nothing of them waits;
 * what was decided on them stays.
 */
export async function readPastRevisions({ client, workspaceId }: Scope): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    select distinct r.id::text as id from post_revision later
    join post_revision r on r.workspace_id = later.workspace_id and r.post_id = later.post_id and r.number < later.number
    where later.workspace_id = ${workspaceId}::uuid and later.number > 1 and not exists (select 1 from revision_set_aside s
      where s.workspace_id = later.workspace_id and s.revision_id = later.id and s.ended_at is null)
    union
    select s.revision_id::text from revision_set_aside s where s.workspace_id = ${workspaceId}::uuid and s.ended_at is null`;
  return rows.map(({ id }) => id);
}
