import { sentenceOf } from "../claim-columns.ts";
import { namedSource } from "../heirs.ts";
import type { Scope } from "./scope.ts";

/** Where the words of a post's claims stand in one of its revisions: at their place, moved, or lost; with each claim's sentence. */
export async function readAnchorsIn({ client, workspaceId }: Scope, revisionId: string) {
  const version = { orderBy: { number: "desc" }, take: 1, select: { sentence: true, claimant: namedSource } } as const;
  const rows = await client.anchor.findMany({
    where: { workspaceId, revisionId, appearance: { withdrawnAt: null } },
    orderBy: { id: "asc" },
    include: {
      appearance: { select: { surface: true, claimId: true, claim: { select: { claimVersions: version } } } },
    },
  });
  return rows.map(({ id, state, start, appearance: { surface, claimId, claim } }) => {
    const [one] = claim.claimVersions;
    return { id, state, start, surface, claimId, sentence: one ? sentenceOf(one) : surface };
  });
}

/** Two revisions of a post with their texts, or null when one of them is not there. */
export async function readRevisionPair(
  { client, workspaceId }: Scope,
  postId: string,
  numbers: readonly [number, number],
) {
  const rows = await client.postRevision.findMany({
    where: { workspaceId, postId, number: { in: [...numbers] } },
    select: { id: true, number: true, title: true, text: true, capturedAt: true },
  });
  const [older, newer] = numbers.map((number) => rows.find((row) => row.number === number));
  return older && newer ? { older, newer } : null;
}
