import type { CandidateDraft } from "../../model/claim.ts";
import { waiting } from "./candidates.ts";
import type { Scope } from "./scope.ts";

/** What a question may be about: the keys of its indicator and of those near it, or the words where the vocabulary knows none. */
export interface Matter {
  readonly indicatorKeys: readonly string[];
  readonly indicatorText: string;
}

// More than these nobody goes through; the newest come first.
const mostClaims = 400;
const mostCandidates = 200;

/** Claims that may bear on a question, by indicator through its index; those gathered already are left out. */
export async function readClaimsOnMatter(scope: Scope, matter: Matter, gathered: readonly string[]): Promise<string[]> {
  const rows = await scope.client.claimVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      claimId: { notIn: [...gathered] },
      claim: { withdrawnAt: null },
      ...(matter.indicatorKeys.length > 0
        ? { indicator: { key: { in: [...matter.indicatorKeys] } } }
        : { indicatorId: null, indicatorText: { equals: matter.indicatorText, mode: "insensitive" } }),
    },
    orderBy: { id: "desc" },
    take: mostClaims,
    select: { claimId: true, number: true, claim: { select: { version: true } } },
  });
  return rows.filter(({ number, claim }) => number === claim.version).map(({ claimId }) => claimId);
}

/** A candidate that waits, as a question shows it. */
export interface WaitingCandidate {
  readonly id: string;
  readonly version: number;
  readonly surface: string;
  readonly start: number;
  readonly draft: Pick<CandidateDraft, "content" | "chain" | "wording">;
  readonly post: {
    readonly id: string;
    readonly revision: number;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  };
}

/** Candidates nobody decided that may bear on a question, the most check-worthy first; none where its indicator is only worded. */
export async function readWaitingOnMatter(scope: Scope, matter: Matter): Promise<WaitingCandidate[]> {
  if (matter.indicatorKeys.length === 0) return [];
  const rows = await scope.client.candidate.findMany({
    where: {
      ...(await waiting(scope)),
      indicatorKey: { in: [...matter.indicatorKeys] },
    },
    orderBy: [{ worth: "desc" }, { id: "asc" }],
    take: mostCandidates,
    include: {
      revision: {
        select: {
          number: true,
          title: true,
          publishedFrom: true,
          post: { select: { id: true, publisher: { select: { name: true } } } },
        },
      },
    },
  });
  return rows.map(({ revision, ...row }) => ({
    id: row.id,
    version: row.version,
    surface: row.surface,
    start: row.start,
    // Written only by the engine's own step, in the shape of CandidateDraft.
    draft: { content: row.content, chain: row.chain, wording: row.wording } as unknown as WaitingCandidate["draft"],
    post: {
      id: revision.post.id,
      revision: revision.number,
      title: revision.title,
      publisher: revision.post.publisher?.name ?? null,
      publishedOn: revision.publishedFrom?.toISOString().slice(0, 10) ?? null,
    },
  }));
}

/** The standing judgements "contradicts" among some claims. */
export async function readContradictionsAmong(scope: Scope, claimIds: readonly string[]) {
  const among = { in: [...claimIds] };
  return scope.client.claimLink.findMany({
    where: {
      workspaceId: scope.workspaceId,
      kind: "contradicts",
      withdrawnAt: null,
      aClaimId: among,
      bClaimId: among,
    },
    select: { aClaimId: true, bClaimId: true, asRetoldBy: true },
  });
}
