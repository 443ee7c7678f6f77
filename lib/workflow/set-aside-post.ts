import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readUsesOf } from "../db/read/import-uses.ts";
import { readPost } from "../db/read/posts.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { bringPostBack, setAside } from "../db/write/set-asides.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";
import { inUseWords } from "./undo-import.ts";

/** Sets one post aside with a reason: lists and queue leave it out, nothing is deleted. Refuses: not-found, not-permitted, invalid, already-done, in-use (naming what refers to it). */
export function setAsidePost(actor: Actor, postId: string, reason: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!(await readPost(tx, postId, null))) return refuse("not-found");
    if (!may(actor, "import.undo")) return refuse("not-permitted");
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why it is set aside" });
    const blockers = await readUsesOf(tx, { postIds: [postId], revisionIds: [] });
    if (blockers.length > 0) return refuse("in-use", { detail: inUseWords(blockers), blockers });
    const { posts } = await setAside(tx, { postIds: [postId], revisionIds: [] }, why, now);
    if (posts === 0)
      return tellMet(tx, "already-done", { kind: "post", id: postId, version: 0, verbs: ["set-aside-post"] });
    await recordEvent(tx, { verb: "set-aside-post", subjectKind: "post", subjectId: postId, reason: why }, now);
    return ok(null);
  });
}

/** Brings a post back that was set aside. Refuses: not-found, not-permitted, already-done. */
export function bringBackPost(actor: Actor, postId: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!(await readPost(tx, postId, null))) return refuse("not-found");
    if (!may(actor, "import.undo")) return refuse("not-permitted");
    if (!(await bringPostBack(tx, postId)))
      return tellMet(tx, "already-done", { kind: "post", id: postId, version: 0, verbs: ["bring-back-post"] });
    await recordEvent(tx, { verb: "bring-back-post", subjectKind: "post", subjectId: postId }, now);
    return ok(null);
  });
}
