import type { Scope } from "./scope.ts";

/** The workspace's decision to publish without cross-checks, while it holds. */
export interface CrossCheckWaiver {
  readonly id: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/** The waiver in force, or null: publishing then needs a cross-check. */
export async function readCrossCheckWaiver(scope: Scope): Promise<CrossCheckWaiver | null> {
  const row = await scope.client.crossCheckWaiver.findFirst({
    where: { workspaceId: scope.workspaceId, endedAt: null },
    include: { grantedBy: { select: { name: true } } },
  });
  return row ? { id: row.id, reason: row.reason, grantedBy: row.grantedBy.name, grantedAt: row.grantedAt } : null;
}
