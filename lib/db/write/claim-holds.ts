import type { WriteScope } from "../transaction.ts";

/**
 * The versions some claims stand at, held until the transaction ends: whoever refers to a claim holds it, so that it is neither
 * changed nor withdrawn in the same instant. Withdrawn claims are left out.
 */
export async function holdVersions(tx: WriteScope, claimIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.client.$queryRaw<{ id: string; version: number }[]>`
    select id::text as id, version from claim
    where workspace_id = ${tx.workspaceId}::uuid and id = any(${[...claimIds]}::uuid[]) and withdrawn_at is null
    order by id for share`;
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Takes claims for oneself until the transaction ends, before asking what refers to them: who is about to refer to one waits, and whom we waited for is seen. */
export async function takeClaims(tx: WriteScope, claimIds: readonly string[]): Promise<void> {
  await tx.client.$executeRaw`
    select id from claim where workspace_id = ${tx.workspaceId}::uuid and id = any(${[...claimIds]}::uuid[]) order by id for update`;
}
