import type { Scope } from "./scope.ts";

/** One decision, or null. */
export async function readDecision(scope: Scope, id: string) {
  return scope.client.decision.findFirst({ where: { workspaceId: scope.workspaceId, id } });
}

/** The claims whose appearances a decision wrote, withdrawn ones too. */
export async function readClaimsOfDecision(scope: Scope, decisionId: string): Promise<string[]> {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, decisionId },
    orderBy: { id: "asc" },
    select: { claimId: true },
  });
  return [...new Set(rows.map(({ claimId }) => claimId))];
}

/** How many candidates this person decided since an instant; what was undone does not count. */
export async function countDecidedSince(scope: Scope, userId: string, since: Date): Promise<number> {
  const mine = { workspaceId: scope.workspaceId, decidedById: userId, withdrawnAt: null };
  return scope.client.decision.count({ where: { ...mine, decidedAt: { gte: since } } });
}

/** The last answers a person gave, newest first, for the strip under the queue. */
export async function readLastDecisions(scope: Scope, userId: string, take = 10) {
  return scope.client.decision.findMany({
    where: { workspaceId: scope.workspaceId, decidedById: userId, withdrawnAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take,
    include: {
      candidate: { select: { id: true, surface: true, revision: { select: { postId: true } } } },
      appearances: { where: { withdrawnAt: null }, select: { claimId: true } },
    },
  });
}
