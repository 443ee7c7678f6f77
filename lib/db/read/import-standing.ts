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
  /** Whether that post is set aside: it comes back with this. */
  readonly postAside: boolean;
  /** The revision that already is these words, but set aside, itself or with its post: it comes back instead of being written again. */
  readonly back: string | null;
}

const chunk = 500;

/** How each draft stands, in the order given. A draft that comes twice in one input counts as new once. */
export async function readStandings(scope: Scope, drafts: readonly StoredDraft[]): Promise<Standing[]> {
  const keyed = drafts.map((draft) => keyOf(draft));
  const known = new Map<string, Known>();
  for (let at = 0; at < keyed.length; at += chunk)
    for (const post of await readPostsByKey(
      scope,
      keyed.slice(at, at + chunk).map(({ key }) => key),
    ))
      known.set(post.identityKey, {
        postId: post.id,
        aside: post.setAsideAt !== null,
        byHash: new Map(post.postRevisions.map((one) => [one.hash, { id: one.id, aside: one.setAsides.length > 0 }])),
        last: Math.max(0, ...post.postRevisions.map(({ number }) => number)),
      });
  const seen = new Set<string>();
  return keyed.map(({ key, hash }) => {
    const post = known.get(key);
    const repeated = seen.has(`${key}\n${hash}`);
    seen.add(`${key}\n${hash}`);
    const same = post?.byHash.get(hash);
    const base = { key, hash, postId: post?.postId ?? null, postAside: post?.aside ?? false, back: null };
    if (!repeated && post && same && (post.aside || same.aside))
      return { ...base, outcome: post.aside ? "new" : "updated", nextNumber: 0, back: same.id };
    if (repeated || same) return { ...base, outcome: "already-here", nextNumber: 0 };
    if (post) return { ...base, outcome: "updated", nextNumber: post.last + 1 };
    return { ...base, outcome: "new", nextNumber: 1 };
  });
}

interface Known {
  readonly postId: string;
  readonly aside: boolean;
  readonly byHash: ReadonlyMap<string, { readonly id: string; readonly aside: boolean }>;
  readonly last: number;
}

function keyOf(draft: StoredDraft): { key: string; hash: string } {
  const hash = sha256(draft.text);
  return { key: identityKey(draft, hash), hash };
}

function readPostsByKey(scope: Scope, keys: readonly string[]) {
  return scope.client.post.findMany({
    where: { workspaceId: scope.workspaceId, identityKey: { in: [...keys] } },
    select: {
      id: true,
      identityKey: true,
      setAsideAt: true,
      postRevisions: {
        select: { id: true, hash: true, number: true, setAsides: { where: { endedAt: null }, select: { id: true } } },
      },
    },
  });
}
