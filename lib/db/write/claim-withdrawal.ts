import type { WriteScope } from "../transaction.ts";

/** Withdraws the appearances a decision wrote; answers the claims they belonged to. */
export async function withdrawAppearancesOf(tx: WriteScope, decisionId: string, now: Date): Promise<string[]> {
  const where = { workspaceId: tx.workspaceId, decisionId, withdrawnAt: null };
  const rows = await tx.client.appearance.findMany({ where, select: { claimId: true } });
  await tx.client.appearance.updateMany({ where, data: { withdrawnAt: now, withdrawnById: tx.actor.userId } });
  return [...new Set(rows.map(({ claimId }) => claimId))];
}

/** Withdraws those claims that no appearance carries any more; answers what stands in the way, in words, if others refer to one. */
export async function withdrawEmptyClaims(tx: WriteScope, claimIds: readonly string[], now: Date): Promise<string[]> {
  const inUse: string[] = [];
  for (const claimId of claimIds) {
    const where = { workspaceId: tx.workspaceId, claimId };
    if ((await tx.client.appearance.count({ where: { ...where, withdrawnAt: null } })) > 0) continue;
    const uses = await usesOf(tx, claimId);
    inUse.push(...uses);
    if (uses.length > 0) continue;
    await tx.client.claim.updateMany({
      where: { workspaceId: tx.workspaceId, id: claimId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
    });
    await tx.client.comparisonSuggestion.updateMany({
      where: { workspaceId: tx.workspaceId, OR: [{ aClaimId: claimId }, { bClaimId: claimId }], supersededAt: null },
      data: { supersededAt: now },
    });
  }
  return inUse;
}

async function usesOf(tx: WriteScope, claimId: string): Promise<string[]> {
  const workspaceId = tx.workspaceId;
  const [links, assessments, questions, evidence] = await Promise.all([
    tx.client.claimLink.count({
      where: { workspaceId, withdrawnAt: null, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
    }),
    tx.client.assessment.count({ where: { workspaceId, claimId } }),
    tx.client.questionClaim.count({ where: { workspaceId, claimId, removedAt: null } }),
    tx.client.evidence.count({ where: { workspaceId, claimId } }),
  ]);
  return [
    links > 0 ? "a link refers to the claim" : null,
    assessments > 0 ? "an assessment refers to the claim" : null,
    questions > 0 ? "a question gathers the claim" : null,
    evidence > 0 ? "an assessment cites the claim" : null,
  ].filter((use) => use !== null);
}
