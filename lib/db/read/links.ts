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

/** The standing answers to a pair, links and dismissals in either order, newest first: who gave each, when, what and why. */
export async function readAnswersTo({ client, workspaceId }: Scope, a: string, b: string) {
  const pair = {
    workspaceId,
    withdrawnAt: null,
    OR: [
      { aClaimId: a, bClaimId: b },
      { aClaimId: b, bClaimId: a },
    ],
  };
  const [links, dismissals] = await Promise.all([
    client.claimLink.findMany({ where: pair }),
    client.dismissal.findMany({ where: pair }),
  ]);
  const answers = [
    ...links.map((row) => ({
      ...row,
      as: "link" as const,
      kind: fromDb(row.kind),
      byId: row.linkedById,
      at: row.linkedAt,
    })),
    ...dismissals.map((row) => ({
      ...row,
      as: "dismissal" as const,
      kind: fromDb(row.kind),
      byId: row.dismissedById,
      at: row.dismissedAt,
    })),
  ];
  return answers.sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** One standing link, or null. */
export async function readLink(scope: Scope, id: string) {
  const row = await scope.client.claimLink.findFirst({
    where: { workspaceId: scope.workspaceId, id, withdrawnAt: null },
  });
  return row && { ...row, kind: fromDb(row.kind) };
}

/** The standing links among some claims, each judged of the very versions that are given; oldest first. */
export async function readLinksAmong(
  { client, workspaceId }: Scope,
  claims: readonly { readonly id: string; readonly version: number }[],
) {
  const ids = { in: claims.map(({ id }) => id) };
  const rows = await client.claimLink.findMany({
    where: { workspaceId, withdrawnAt: null, aClaimId: ids, bClaimId: ids },
    orderBy: { id: "asc" },
    include: { linkExplanations: { orderBy: { id: "asc" } } },
  });
  const current = new Map(claims.map(({ id, version }) => [id, version]));
  return rows.flatMap(({ linkExplanations, ...row }) =>
    current.get(row.aClaimId) === row.aVersion && current.get(row.bClaimId) === row.bVersion
      ? [{ ...row, kind: fromDb(row.kind), explanations: linkExplanations.map(({ explanation }) => explanation) }]
      : [],
  );
}
