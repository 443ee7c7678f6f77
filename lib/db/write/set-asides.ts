import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Sets posts and revisions aside, with the reason; those that were aside stay as they are. Answers how many posts and revisions. */
export async function setAside(
  tx: WriteScope,
  what: { readonly postIds: readonly string[]; readonly revisionIds: readonly string[] },
  reason: string,
  now: Date,
): Promise<{ readonly posts: number; readonly revisions: number }> {
  const { client, workspaceId, actor } = tx;
  const posts = await client.post.updateMany({
    where: { workspaceId, id: { in: [...what.postIds] }, setAsideAt: null },
    data: { setAsideAt: now, setAsideById: actor.userId, setAsideReason: reason, version: { increment: 1 } },
  });
  const open = await client.postRevision.findMany({
    where: { workspaceId, id: { in: [...what.revisionIds] }, setAsides: { none: { endedAt: null } } },
    select: { id: true },
  });
  await client.revisionSetAside.createMany({
    data: open.map(({ id: revisionId }) => ({
      workspaceId,
      id: newId(),
      revisionId,
      reason,
      setAsideById: actor.userId,
      setAsideAt: now,
    })),
  });
  return { posts: posts.count, revisions: open.length };
}

/** Brings a post back; false when it was not aside. */
export async function bringPostBack({ client, workspaceId }: WriteScope, postId: string): Promise<boolean> {
  const { count } = await client.post.updateMany({
    where: { workspaceId, id: postId, NOT: { setAsideAt: null } },
    data: { setAsideAt: null, setAsideById: null, setAsideReason: null, version: { increment: 1 } },
  });
  return count === 1;
}

/** Brings a revision back; nothing when it was not aside. */
export async function bringRevisionBack({ client, workspaceId, actor }: WriteScope, revisionId: string, now: Date) {
  await client.revisionSetAside.updateMany({
    where: { workspaceId, revisionId, endedAt: null },
    data: { endedAt: now, endedById: actor.userId },
  });
}
