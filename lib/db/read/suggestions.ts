import { type Outcome, outcomes, type Reason } from "../../model/comparison.ts";
import type { LikePair } from "../../model/judgement.ts";
import { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";
import { readStatements } from "./statements.ts";

/**
 * Pairs nobody answered at these versions, the widest apart first; one row per cluster of the same two voices on the same matter, the most
 * telling of it, with how many it holds. With an outcome, only pairs read that way. A linked pair is left out until it came back because a
 * field changed.
 */
export async function readPairs(scope: Scope, take: number, outcome: Outcome | null = null) {
  const rows = await scope.client.$queryRaw<{ id: string; cluster: number }[]>`
    select id::text as id, cluster from (
      select distinct on (s.cluster_key) s.id, s.gap_rank, count(*) over (partition by s.cluster_key)::int as cluster
      from comparison_suggestion s where ${isWaiting(scope)} and (${outcome}::text is null or s.outcome::text = ${outcome})
      order by s.cluster_key, s.gap_rank desc, s.id) clusters
    order by gap_rank desc, id limit ${take}`;
  const pairs = await withClaims(scope, rows);
  const likes = await readLikePairs(
    scope,
    pairs.filter(({ cluster }) => cluster > 1).map(({ clusterKey }) => clusterKey),
  );
  return pairs.map((pair) => ({
    ...pair,
    likes: likes.filter((like) => like.clusterKey === pair.clusterKey && like.id !== pair.id),
  }));
}

const mostLikes = 400;

// The waiting pairs of some clusters, in short: which claims at which version, and their sentences.
async function readLikePairs(scope: Scope, clusterKeys: readonly string[]) {
  if (clusterKeys.length === 0) return [];
  return scope.client.$queryRaw<(LikePair & { readonly clusterKey: string })[]>`
    select s.id::text as id, s.cluster_key as "clusterKey", s.a_claim_id::text as "aId", s.a_version as "aVersion",
      s.b_claim_id::text as "bId", s.b_version as "bVersion", va.sentence as "aSentence", vb.sentence as "bSentence"
    from comparison_suggestion s
    join claim_version va on va.workspace_id = s.workspace_id and va.claim_id = s.a_claim_id and va.number = s.a_version
    join claim_version vb on vb.workspace_id = s.workspace_id and vb.claim_id = s.b_claim_id and vb.number = s.b_version
    where ${isWaiting(scope)} and s.cluster_key = any(${[...clusterKeys]}::text[])
    order by s.gap_rank desc, s.id limit ${mostLikes}`;
}

/** How many clusters of pairs wait, in all and for each outcome that has any; a cluster that holds two outcomes counts under both. */
export async function readPairCounts(scope: Scope) {
  const rows = await scope.client.$queryRaw<{ outcome: Outcome | null; count: number }[]>`
    select s.outcome::text as outcome, count(distinct s.cluster_key)::int as count
    from comparison_suggestion s where ${isWaiting(scope)}
    group by grouping sets ((s.outcome), ())`;
  return {
    all: rows.find(({ outcome }) => outcome === null)?.count ?? 0,
    byOutcome: outcomes.flatMap((outcome) => {
      const count = rows.find((row) => row.outcome === outcome)?.count ?? 0;
      return count > 0 ? [{ outcome, count }] : [];
    }),
  };
}

function isWaiting(scope: Scope) {
  return Prisma.sql`s.workspace_id = ${scope.workspaceId}::uuid and s.superseded_at is null
      and not exists (select 1 from dismissal d where d.workspace_id = s.workspace_id and d.withdrawn_at is null
        and d.a_claim_id = s.a_claim_id and d.b_claim_id = s.b_claim_id and d.a_version = s.a_version and d.b_version = s.b_version)
      and not exists (select 1 from claim_link l where l.workspace_id = s.workspace_id and l.withdrawn_at is null
        and ((l.a_claim_id = s.a_claim_id and l.b_claim_id = s.b_claim_id
            and (s.returned_because is null or (l.a_version = s.a_version and l.b_version = s.b_version)))
          or (l.a_claim_id = s.b_claim_id and l.b_claim_id = s.a_claim_id
            and (s.returned_because is null or (l.a_version = s.b_version and l.b_version = s.a_version)))))`;
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

/** The other claims of the pairs that stand about one, each once. */
export async function readStandingOthers(scope: Scope, claimId: string): Promise<string[]> {
  const rows = await scope.client.comparisonSuggestion.findMany({
    where: { workspaceId: scope.workspaceId, supersededAt: null, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
    select: { aClaimId: true, bClaimId: true },
  });
  return [...new Set(rows.map((row) => (row.aClaimId === claimId ? row.bClaimId : row.aClaimId)))];
}

/** The readings offered of one claim, at whatever versions, superseded ones too: what a new comparison of it has to bring up to date. */
export function readReadingsOf(scope: Scope, claimId: string) {
  return scope.client.comparisonSuggestion.findMany({
    where: { workspaceId: scope.workspaceId, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
    select: {
      id: true,
      aClaimId: true,
      aVersion: true,
      bClaimId: true,
      bVersion: true,
      supersededAt: true,
      outcome: true,
      bearing: true,
      sentence: true,
      reasons: true,
      gapRank: true,
      clusterKey: true,
      engineVersion: true,
    },
  });
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
    const reasons = row.reasons as unknown as readonly Reason[];
    const directedFrom = row.directedFrom as "a" | "b" | null;
    const assumed = row.assumed as unknown as readonly { side: "a" | "b"; field: string; note: string }[];
    return [
      {
        ...row,
        outcome: fromDb(row.outcome),
        bearing: fromDb(row.bearing),
        tie: row.tie && fromDb(row.tie),
        directedFrom,
        reasons,
        assumed,
        cluster,
        a,
        b,
      },
    ];
  });
}
