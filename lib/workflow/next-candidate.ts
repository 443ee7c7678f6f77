import type { Actor } from "../access/actor.ts";
import { readQueue } from "../db/read/candidates.ts";
import { scopeOf } from "../db/read/scope.ts";

/** The id of the candidate to look at next in the same queue; null when it is clear. */
export async function nextCandidate(
  actor: Actor,
  queue: { readonly postId: string | null; readonly mine: boolean },
  now: Date,
): Promise<string | null> {
  const filter = { ...queue, userId: actor.userId, now, indicatorKey: null, take: 1, after: null };
  const [next] = await readQueue(scopeOf(actor), filter);
  return next?.id ?? null;
}
