import type { Scope } from "./scope.ts";

/** The versions of two claims at which a person last linked or dismissed the pair; a is the smaller id. */
export interface PairAnswer {
  readonly aVersion: number;
  readonly bVersion: number;
}

/** What people last answered to the pairs of one claim with some others, by the id of the other; pairs nobody answered are not in it. */
export async function readAnswers(
  scope: Scope,
  claimId: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, PairAnswer>> {
  const among = { in: [...others] };
  const where = {
    workspaceId: scope.workspaceId,
    withdrawnAt: null,
    OR: [
      { aClaimId: claimId, bClaimId: among },
      { bClaimId: claimId, aClaimId: among },
    ],
  };
  const select = { id: true, aClaimId: true, aVersion: true, bClaimId: true, bVersion: true } as const;
  const [links, dismissals] = await Promise.all([
    scope.client.claimLink.findMany({ where, select }),
    scope.client.dismissal.findMany({ where, select }),
  ]);
  // Ids are in the order of time, so the last one written is the last one kept.
  const answers = [...links, ...dismissals].toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return new Map(answers.map((one) => [one.aClaimId === claimId ? one.bClaimId : one.aClaimId, inOrder(one)]));
}

// A directed link may name the greater id first.
function inOrder(one: PairAnswer & { readonly aClaimId: string; readonly bClaimId: string }): PairAnswer {
  return one.aClaimId < one.bClaimId ? one : { aVersion: one.bVersion, bVersion: one.aVersion };
}
