import type { DismissalKind, LinkKind } from "../../model/link-kinds.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";
import { readStatements } from "./statements.ts";

/** One answer of a person to a pair: a link, or a dismissal. */
export interface JudgedPair {
  readonly id: string;
  readonly as: "link" | "dismissal";
  readonly kind: LinkKind | DismissalKind;
  readonly reason: string;
  readonly at: Date;
  /** Of a link; 1 for a dismissal, which is never edited. */
  readonly version: number;
  readonly a: { readonly id: string; readonly sentence: string };
  readonly b: { readonly id: string; readonly sentence: string };
}

const most = 10;

/** The last ten standing answers of one person to pairs, newest first. */
export async function readJudgedLately(scope: Scope, userId: string): Promise<JudgedPair[]> {
  const open = { workspaceId: scope.workspaceId, withdrawnAt: null };
  const [links, dismissals] = await Promise.all([
    scope.client.claimLink.findMany({
      where: { ...open, linkedById: userId },
      orderBy: { linkedAt: "desc" },
      take: most,
    }),
    scope.client.dismissal.findMany({
      where: { ...open, dismissedById: userId },
      orderBy: { dismissedAt: "desc" },
      take: most,
    }),
  ]);
  const rows = [
    ...links.map((row) => ({ ...row, as: "link" as const, at: row.linkedAt })),
    ...dismissals.map((row) => ({ ...row, as: "dismissal" as const, at: row.dismissedAt, version: 1 })),
  ];
  const newest = rows.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
  const claims = await readStatements(scope, [...new Set(newest.flatMap((row) => [row.aClaimId, row.bClaimId]))]);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return newest.flatMap(({ id, as, kind, reason, at, version, aClaimId, bClaimId }) => {
    const [a, b] = [byId.get(aClaimId), byId.get(bClaimId)];
    return a && b ? [{ id, as, kind: fromDb(kind), reason, at, version, a, b }] : [];
  });
}
