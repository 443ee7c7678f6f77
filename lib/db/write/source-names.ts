import type { SourceKind } from "../../model/source.ts";
import type { IsoDate } from "../../units/period.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** Who a source is, as an analyst enters it. */
export interface SourceIdentity {
  readonly name: string;
  readonly kind: SourceKind;
  readonly parentId: string | null;
  readonly place: string | null;
  readonly interest: string | null;
  readonly interestOn: IsoDate | null;
}

/** Writes a new source; a name somebody has is a unique violation. */
export async function insertSource(tx: WriteScope, identity: SourceIdentity, now: Date): Promise<string> {
  const id = newId();
  await tx.client.source.create({
    data: { workspaceId: tx.workspaceId, id, ...columns(identity), createdAt: now, createdById: tx.actor.userId },
  });
  return id;
}

/** Changes who a source is, at the version seen; false when somebody was faster. */
export async function updateSource(
  tx: WriteScope,
  seen: { readonly id: string; readonly version: number },
  identity: SourceIdentity,
): Promise<boolean> {
  const { count } = await tx.client.source.updateMany({
    where: { workspaceId: tx.workspaceId, id: seen.id, version: seen.version },
    data: { ...columns(identity), version: seen.version + 1 },
  });
  return count === 1;
}

function columns({ name, kind, parentId, place, interest, interestOn }: SourceIdentity) {
  return { name, kind: toDb(kind), parentId, placeKey: place, interest, interestOn: toDay(interestOn) };
}

/** Gives a source another name; one that any source has openly is a unique violation. */
export async function insertAlias(tx: WriteScope, sourceId: string, alias: string): Promise<string> {
  const id = newId();
  await tx.client.sourceAlias.create({ data: { workspaceId: tx.workspaceId, id, sourceId, alias } });
  return id;
}

/** Takes a name back; false when it was taken back before. */
export async function withdrawAliasRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.sourceAlias.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}

/** Says that two sources are one. A second open merge of the same source is a unique violation. */
export async function insertMerge(
  tx: WriteScope,
  merge: { readonly fromId: string; readonly intoId: string; readonly reason: string },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.client.sourceMerge.create({
    data: { workspaceId: tx.workspaceId, id, ...merge, mergedById: tx.actor.userId, mergedAt: now },
  });
  await followHeirs(tx);
  return id;
}

/** Takes a merge back; false when it was taken back before. */
export async function withdrawMergeRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.sourceMerge.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  if (count === 1) await followHeirs(tx);
  return count === 1;
}

// The open merges are the truth; heir_id is where each chain of them ends, so that every read follows it in one step.
async function followHeirs({ client, workspaceId }: WriteScope): Promise<void> {
  await client.$executeRaw`
    with recursive chain as (
      select from_id, into_id, 1 as hops from source_merge
      where workspace_id = ${workspaceId}::uuid and withdrawn_at is null
      union all
      select chain.from_id, m.into_id, chain.hops + 1 from chain
      join source_merge m on m.from_id = chain.into_id and m.workspace_id = ${workspaceId}::uuid and m.withdrawn_at is null
      where chain.hops < 50
    ), ends as (select distinct on (from_id) from_id, into_id from chain order by from_id, hops desc)
    update source s set heir_id = e.into_id
    from (select own.id, ends.into_id from source own left join ends on ends.from_id = own.id
      where own.workspace_id = ${workspaceId}::uuid) e
    where s.workspace_id = ${workspaceId}::uuid and s.id = e.id and s.heir_id is distinct from e.into_id`;
}
