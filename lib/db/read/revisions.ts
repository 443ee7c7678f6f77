import type { ClaimCells, StoredDraft } from "../../model/import-draft.ts";
import { followMerges, namedSource } from "../heirs.ts";
import type { Scope } from "./scope.ts";

/** A revision as the engine needs it, with the spreadsheet cells it came from, if it did; null when there is none. */
export async function readRevisionToExtract(scope: Scope, id: string) {
  const revision = await scope.client.postRevision.findFirst({
    where: { workspaceId: scope.workspaceId, id },
    select: {
      id: true,
      postId: true,
      number: true,
      text: true,
      publishedFrom: true,
      post: { select: { publisher: namedSource } },
      importItems: { select: { draft: true }, take: 1 },
    },
  });
  if (!revision) return null;
  const draft = revision.importItems[0]?.draft as unknown as StoredDraft | undefined;
  const cells: ClaimCells | null = draft?.cells ?? null;
  return { ...revision, post: followMerges(revision.post), cells };
}
