import type { Scope } from "./scope.ts";

/** The queues one person keeps under a name, by name. */
export async function readSavedQueues(scope: Scope, userId: string) {
  return scope.client.savedQueue.findMany({
    where: { workspaceId: scope.workspaceId, userId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });
}
