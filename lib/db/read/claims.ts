import type { ClaimContent } from "../../model/claim.ts";
import { sameClaim } from "../../model/same-claim.ts";
import { claimRowIncludes, decimal, fromClaimRow } from "../claim-columns.ts";
import { toDay } from "../days.ts";
import type { Scope } from "./scope.ts";

/** A claim at its current version, or null when there is none or it was withdrawn. */
export async function readCurrentClaim(scope: Scope, id: string) {
  const claim = await scope.client.claim.findFirst({
    where: { workspaceId: scope.workspaceId, id, withdrawnAt: null },
  });
  return claim && readVersion(scope, id, claim.version);
}

/** What a claim said at one version, or null. */
export async function readVersion(scope: Scope, claimId: string, number: number) {
  const row = await scope.client.claimVersion.findUnique({
    where: { workspaceId_claimId_number: { workspaceId: scope.workspaceId, claimId, number } },
    include: claimRowIncludes,
  });
  return (
    row && { id: claimId, version: number, sentence: row.sentence, madeAt: row.madeAt, content: fromClaimRow(row) }
  );
}

/** The id of the claim that says exactly this, by the same claimant; null when it is new. */
export async function readSameClaim(scope: Scope, content: ClaimContent, claimantId: string): Promise<string | null> {
  const rows = await scope.client.claimVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      claimantId,
      direction: content.change?.direction ?? null,
      value: decimal(content.quantity?.value),
      periodStart: toDay(content.period?.start),
      claim: { withdrawnAt: null },
    },
    include: { ...claimRowIncludes, claim: { select: { version: true } } },
    take: 200,
  });
  const current = rows.filter((row) => row.number === row.claim.version);
  return current.find((row) => sameClaim(fromClaimRow(row), content))?.claimId ?? null;
}
