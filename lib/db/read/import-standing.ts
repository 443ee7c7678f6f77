import { identityKey, type StoredDraft } from "../../model/import-draft.ts";
import { sha256 } from "../hash.ts";
import type { Scope } from "./scope.ts";

/** Where a draft stands against what the workspace has: its key and hash, and the post it would revise or already is. */
export interface Standing {
  readonly key: string;
  readonly hash: string;
  readonly outcome: "new" | "already-here" | "updated";
  readonly postId: string | null;
  /** Number of the revision it would become. */
  readonly nextNumber: number;
}

const chunk = 500;

/** How each draft stands, in the order given. A draft that comes twice in one input counts as new once. */
export async function readStandings(scope: Scope, drafts: readonly StoredDraft[]): Promise<Standing[]> {
  const keyed = drafts.map((draft) => keyOf(draft));
  const known = new Map<string, { postId: string; hashes: Set<string>; last: number }>();
  for (let at = 0; at < keyed.length; at += chunk)
    for (const post of await readPostsByKey(
      scope,
      keyed.slice(at, at + chunk).map(({ key }) => key),
    ))
      known.set(post.identityKey, {
        postId: post.id,
        hashes: new Set(post.postRevisions.map(({ hash }) => hash)),
        last: Math.max(0, ...post.postRevisions.map(({ number }) => number)),
      });
  const seen = new Set<string>();
  return keyed.map(({ key, hash }) => {
    const post = known.get(key);
    const repeated = seen.has(`${key}\n${hash}`);
    seen.add(`${key}\n${hash}`);
    if (repeated || post?.hashes.has(hash))
      return { key, hash, outcome: "already-here", postId: post?.postId ?? null, nextNumber: 0 };
    if (post) return { key, hash, outcome: "updated", postId: post.postId, nextNumber: post.last + 1 };
    return { key, hash, outcome: "new", postId: null, nextNumber: 1 };
  });
}

function keyOf(draft: StoredDraft): { key: string; hash: string } {
  const hash = sha256(draft.text);
  return { key: identityKey(draft, hash), hash };
}

function readPostsByKey(scope: Scope, keys: readonly string[]) {
  return scope.client.post.findMany({
    where: { workspaceId: scope.workspaceId, identityKey: { in: [...keys] } },
    select: { id: true, identityKey: true, postRevisions: { select: { hash: true, number: true } } },
  });
}
