import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";
import { readStatements } from "./statements.ts";

/** The standing links of a claim with the other claim, who linked them and why; newest first. */
export async function readLinksOf(scope: Scope, claimId: string) {
  const rows = await scope.client.claimLink.findMany({
    where: { workspaceId: scope.workspaceId, withdrawnAt: null, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
    orderBy: { id: "desc" },
    include: { linkedBy: { select: { name: true } }, linkExplanations: true },
  });
  const others = await readStatements(
    scope,
    rows.map((row) => (row.aClaimId === claimId ? row.bClaimId : row.aClaimId)),
  );
  const byId = new Map(others.map((one) => [one.id, one]));
  return rows.flatMap((row) => {
    const other = byId.get(row.aClaimId === claimId ? row.bClaimId : row.aClaimId);
    const explanations = row.linkExplanations.map(({ explanation }) => explanation);
    return other ? [{ ...row, kind: fromDb(row.kind), explanations, other }] : [];
  });
}

/** One standing link, or null. */
export async function readLink(scope: Scope, id: string) {
  const row = await scope.client.claimLink.findFirst({
    where: { workspaceId: scope.workspaceId, id, withdrawnAt: null },
  });
  return row && { ...row, kind: fromDb(row.kind) };
}
