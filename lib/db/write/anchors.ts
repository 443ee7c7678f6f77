import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/**
 * Finds where every appearance of a post stands in its new revision: at the same place (exact), elsewhere once (moved), or nowhere (lost).
 * Words that now stand in several places are lost too: nobody can say which were meant.
 */
export async function reanchorAppearances(
  tx: WriteScope,
  revision: { readonly postId: string; readonly revisionId: string; readonly text: string },
  now: Date,
): Promise<void> {
  const appearances = await tx.client.appearance.findMany({
    where: { workspaceId: tx.workspaceId, withdrawnAt: null, revision: { postId: revision.postId } },
    select: { id: true, start: true, surface: true },
  });
  await tx.client.anchor.createMany({
    data: appearances.map((appearance) => ({
      workspaceId: tx.workspaceId,
      id: newId(),
      appearanceId: appearance.id,
      revisionId: revision.revisionId,
      ...anchor(revision.text, appearance),
      anchoredAt: now,
    })),
  });
}

function anchor(text: string, { start, surface }: { start: number; surface: string }) {
  const end = start + surface.length;
  if (text.slice(start, end) === surface) return { start, end, state: "exact" as const };
  const at = text.indexOf(surface);
  if (at === -1 || text.indexOf(surface, at + 1) !== -1) return { start: null, end: null, state: "lost" as const };
  return { start: at, end: at + surface.length, state: "moved" as const };
}
