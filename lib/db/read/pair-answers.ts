import type { Scope } from "./scope.ts";

/** The versions of two claims at which a person last linked or dismissed the pair (a the smaller id); null when nobody did. */
export async function readAnswer(
  scope: Scope,
  a: string,
  b: string,
): Promise<{ aVersion: number; bVersion: number } | null> {
  const either = {
    OR: [
      { aClaimId: a, bClaimId: b },
      { aClaimId: b, bClaimId: a },
    ],
    withdrawnAt: null,
  };
  const [link, dismissal] = await Promise.all([
    scope.client.claimLink.findFirst({ where: { workspaceId: scope.workspaceId, ...either }, orderBy: { id: "desc" } }),
    scope.client.dismissal.findFirst({ where: { workspaceId: scope.workspaceId, ...either }, orderBy: { id: "desc" } }),
  ]);
  const last = [link, dismissal].filter((one) => one !== null).sort((x, y) => (x.id < y.id ? 1 : -1))[0];
  if (!last) return null;
  return last.aClaimId === a
    ? { aVersion: last.aVersion, bVersion: last.bVersion }
    : { aVersion: last.bVersion, bVersion: last.aVersion };
}
