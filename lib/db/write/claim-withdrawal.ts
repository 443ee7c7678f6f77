import { type ClaimUses, claimUsesWords } from "../../model/claim-uses.ts";
import { readClaimUses } from "../read/claim-uses.ts";
import type { WriteScope } from "../transaction.ts";
import { takeClaims } from "./claim-holds.ts";

/** Withdraws the appearances a decision wrote; answers the claims they belonged to. */
export async function withdrawAppearancesOf(tx: WriteScope, decisionId: string, now: Date): Promise<string[]> {
  const where = { workspaceId: tx.workspaceId, decisionId, withdrawnAt: null };
  const rows = await tx.client.appearance.findMany({ where, select: { claimId: true } });
  await tx.client.appearance.updateMany({ where, data: { withdrawnAt: now, withdrawnById: tx.actor.userId } });
  return [...new Set(rows.map(({ claimId }) => claimId))];
}

/** Withdraws those claims that no appearance carries any more; answers what refers to the first that has to stay, or null. */
export async function withdrawEmptyClaims(
  tx: WriteScope,
  claimIds: readonly string[],
  now: Date,
): Promise<ClaimUses | null> {
  await takeClaims(tx, claimIds);
  for (const claimId of claimIds) {
    const where = { workspaceId: tx.workspaceId, claimId };
    if ((await tx.client.appearance.count({ where: { ...where, withdrawnAt: null } })) > 0) continue;
    const uses = await readClaimUses(tx, claimId);
    if (claimUsesWords(uses) !== null) return uses;
    await withdrawClaimRow(tx, claimId, null, now);
  }
  return null;
}

/** Withdraws a claim and what was suggested about it; false when it is not at the version seen (any, when null) or was withdrawn. */
export async function withdrawClaimRow(
  tx: WriteScope,
  claimId: string,
  seen: number | null,
  now: Date,
): Promise<boolean> {
  const { workspaceId, client, actor } = tx;
  const { count } = await client.claim.updateMany({
    where: { workspaceId, id: claimId, withdrawnAt: null, ...(seen === null ? {} : { version: seen }) },
    data: { withdrawnAt: now, withdrawnById: actor.userId },
  });
  if (count === 0) return false;
  await client.comparisonSuggestion.updateMany({
    where: { workspaceId, OR: [{ aClaimId: claimId }, { bClaimId: claimId }], supersededAt: null },
    data: { supersededAt: now },
  });
  return true;
}

/** Withdraws all appearances of a claim; answers the decisions that are left with none, each with its candidate. */
export async function withdrawAppearancesIn(tx: WriteScope, claimId: string, now: Date) {
  const { workspaceId, client, actor } = tx;
  const where = { workspaceId, claimId, withdrawnAt: null };
  const rows = await client.appearance.findMany({ where, select: { decisionId: true } });
  await client.appearance.updateMany({ where, data: { withdrawnAt: now, withdrawnById: actor.userId } });
  return client.decision.findMany({
    where: {
      workspaceId,
      id: { in: rows.flatMap(({ decisionId }) => decisionId ?? []) },
      withdrawnAt: null,
      appearances: { none: { withdrawnAt: null } },
    },
    orderBy: { id: "asc" },
    select: { id: true, candidateId: true, kind: true },
  });
}
