import type { Scope } from "./scope.ts";

/** One decision, or null. */
export async function readDecision(scope: Scope, id: string) {
  return scope.client.decision.findFirst({ where: { workspaceId: scope.workspaceId, id } });
}

/** The last answers a person gave, newest first, for the strip under the queue. */
export async function readLastDecisions(scope: Scope, userId: string, take = 10) {
  return scope.client.decision.findMany({
    where: { workspaceId: scope.workspaceId, decidedById: userId, withdrawnAt: null },
    orderBy: { id: "desc" },
    take,
    include: {
      candidate: { select: { id: true, surface: true, revision: { select: { postId: true } } } },
      appearances: { where: { withdrawnAt: null }, select: { claimId: true } },
    },
  });
}
