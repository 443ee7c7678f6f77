import type { Scope } from "./scope.ts";

/** How many claims stand on posts that this import brought. */
export async function countClaimsFromImport(scope: Scope, runId: string): Promise<number> {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, withdrawnAt: null, revision: { post: { importRunId: runId } } },
    select: { claimId: true },
    distinct: ["claimId"],
  });
  return rows.length;
}
