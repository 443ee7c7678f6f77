import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";
import { readStatements } from "./statements.ts";

/** Pairs nobody answered at these versions, the most telling first; one row per cluster of the same two voices on the same matter, with how many it holds. */
export async function readPairs(scope: Scope, take: number) {
  const rows = await scope.client.$queryRaw<{ id: string; cluster: number }[]>`
    select distinct on (s.gap_rank, s.cluster_key) s.id::text as id, count(*) over (partition by s.cluster_key)::int as cluster
    from comparison_suggestion s
    where s.workspace_id = ${scope.workspaceId}::uuid and s.superseded_at is null
      and not exists (select 1 from dismissal d where d.workspace_id = s.workspace_id and d.withdrawn_at is null
        and d.a_claim_id = s.a_claim_id and d.b_claim_id = s.b_claim_id and d.a_version = s.a_version and d.b_version = s.b_version)
      and not exists (select 1 from claim_link l where l.workspace_id = s.workspace_id and l.withdrawn_at is null
        and ((l.a_claim_id = s.a_claim_id and l.b_claim_id = s.b_claim_id) or (l.a_claim_id = s.b_claim_id and l.b_claim_id = s.a_claim_id)))
    order by s.gap_rank desc, s.cluster_key, s.id limit ${take}`;
  return withClaims(scope, rows);
}

/** A suggestion with both claims, as lists show it. */
export type PairRow = Awaited<ReturnType<typeof readPairs>>[number];

/** Every standing suggestion about one claim, answered or not. */
export async function readSuggestionsOf(scope: Scope, claimId: string) {
  const rows = await scope.client.comparisonSuggestion.findMany({
    where: { workspaceId: scope.workspaceId, supersededAt: null, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
    orderBy: { gapRank: "desc" },
    select: { id: true },
    take: 30,
  });
  return withClaims(
    scope,
    rows.map(({ id }) => ({ id, cluster: 1 })),
  );
}

async function withClaims(scope: Scope, rows: readonly { readonly id: string; readonly cluster: number }[]) {
  const found = await scope.client.comparisonSuggestion.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: rows.map(({ id }) => id) } },
  });
  const byId = new Map(found.map((row) => [row.id, row]));
  const statements = await readStatements(scope, [...new Set(found.flatMap((row) => [row.aClaimId, row.bClaimId]))]);
  const claims = new Map(statements.map((one) => [one.id, one]));
  return rows.flatMap(({ id, cluster }) => {
    const row = byId.get(id);
    const [a, b] = [row && claims.get(row.aClaimId), row && claims.get(row.bClaimId)];
    if (!row || !a || !b) return [];
    const assumed = row.assumed as unknown as readonly { side: "a" | "b"; field: string; note: string }[];
    return [{ ...row, outcome: fromDb(row.outcome), bearing: fromDb(row.bearing), assumed, cluster, a, b }];
  });
}
