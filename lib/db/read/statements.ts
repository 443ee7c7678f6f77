import type { Statement } from "../../model/comparison.ts";
import { claimRowIncludes, fromClaimRow, sentenceOf } from "../claim-columns.ts";
import { fromDay } from "../days.ts";
import type { Prisma } from "../generated/client.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** A claim as the comparator reads it, with the version it was read at and its sentence for lists. */
export interface ClaimStatement extends Statement {
  readonly version: number;
  readonly sentence: string;
}

const include = {
  claimVersions: { orderBy: { number: "desc" }, take: 1, include: claimRowIncludes },
  appearances: {
    where: { withdrawnAt: null },
    orderBy: { id: "asc" },
    take: 1,
    include: {
      revision: { select: { postId: true, publishedFrom: true } },
      attributionSteps: {
        orderBy: { position: "asc" },
        include: { source: namedSource, document: { select: { title: true } } },
      },
    },
  },
} as const satisfies Prisma.ClaimInclude;
type ClaimWithWords = Prisma.ClaimGetPayload<{ include: typeof include }>;

/** Claims at their current version, each with the words and the chain of its first appearance, in the order of the ids; withdrawn ones are left out. */
export async function readStatements(scope: Scope, claimIds: readonly string[]): Promise<ClaimStatement[]> {
  const claims = await scope.client.claim.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: [...claimIds] }, withdrawnAt: null },
    include,
  });
  const statements = new Map(claims.flatMap((claim) => toStatement(claim) ?? []).map((one) => [one.id, one]));
  return claimIds.flatMap((id) => statements.get(id) ?? []);
}

function toStatement(claim: ClaimWithWords): ClaimStatement | null {
  const [version] = claim.claimVersions;
  const [words] = claim.appearances;
  if (!version) return null;
  return {
    id: claim.id,
    version: version.number,
    sentence: sentenceOf(version),
    content: fromClaimRow(version),
    chain: followMerges(words?.attributionSteps ?? []).map((step) => ({
      source: step.source.name,
      kind: fromDb(step.source.kind),
      role: fromDb(step.role),
      document: step.document?.title ?? null,
      saidOn: null,
      cue: null,
      named: null,
    })),
    surface: words?.surface ?? "",
    post: words
      ? { id: words.revision.postId, start: words.start, publishedOn: fromDay(words.revision.publishedFrom) }
      : null,
    hedge: words?.hedge ?? null,
    reporting: words?.reporting ?? "paraphrase",
  };
}
