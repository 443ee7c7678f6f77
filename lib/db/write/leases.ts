import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/**
 * Leases candidates to the acting person until an instant; answers those that are now theirs. One that another holds unexpired is left
 * to them: the unique row per candidate decides, so two people asking at once never get the same one.
 */
export async function leaseCandidates(
  tx: WriteScope,
  candidateIds: readonly string[],
  until: Date,
  now: Date,
): Promise<string[]> {
  if (candidateIds.length === 0) return [];
  // In one order for everybody: two people after the same rows then wait for each other instead of locking both.
  const rows = [...candidateIds].sort();
  const leased = await tx.client.$queryRaw<{ id: string }[]>`
    insert into candidate_lease (workspace_id, id, candidate_id, user_id, until)
    select ${tx.workspaceId}::uuid, fresh.id, fresh.candidate, ${tx.actor.userId}::uuid, ${until}::timestamptz
    from unnest(${rows.map(() => newId())}::uuid[], ${rows}::uuid[]) as fresh (id, candidate)
    join candidate c on c.workspace_id = ${tx.workspaceId}::uuid and c.id = fresh.candidate
    order by fresh.candidate
    on conflict (workspace_id, candidate_id) do update set user_id = excluded.user_id, until = excluded.until
    where candidate_lease.until <= ${now}::timestamptz or candidate_lease.user_id = excluded.user_id
    returning candidate_id::text as id`;
  return leased.map(({ id }) => id);
}

/** Ends the acting person's leases of these candidates; those of others stay. */
export async function releaseLeases(tx: WriteScope, candidateIds: readonly string[]): Promise<void> {
  await tx.client.candidateLease.deleteMany({
    where: { workspaceId: tx.workspaceId, userId: tx.actor.userId, candidateId: { in: [...candidateIds] } },
  });
}
