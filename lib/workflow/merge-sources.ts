import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readMerge } from "../db/read/source-ties.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertMerge, withdrawMergeRow } from "../db/write/source-names.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { askForRecomparison } from "./recompare-source.ts";
import { tellDone } from "./tell-stale.ts";

/** Two sources that are one: `from` stands under `into` from now on. */
export interface SourcesToMerge {
  readonly fromId: string;
  readonly intoId: string;
  readonly reason: string;
}

/**
 * Says that two sources are one. No row is rewritten: every read follows the merge until it is taken back.
 * Refuses: not-found, not-permitted, invalid (no reason, the same source, the other stands under a third), already-done.
 */
export function mergeSources(actor: Actor, merge: SourcesToMerge, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const [from, into] = await Promise.all([
      readSourceIdentity(tx, merge.fromId),
      readSourceIdentity(tx, merge.intoId),
    ]);
    if (!from || !into) return refuse("not-found");
    if (!may(actor, "source.merge")) return refuse("not-permitted");
    const reason = merge.reason.trim();
    if (reason === "") return refuse("invalid", { field: "reason", detail: "Say why they are one source" });
    if (merge.fromId === merge.intoId)
      return refuse("invalid", { field: "into", detail: "These are one source already" });
    if (into.mergedInto)
      return refuse("invalid", {
        field: "into",
        detail: `${into.name} is merged into ${into.mergedInto}; merge into that`,
      });
    if (from.mergedInto) return refuse("already-done", { detail: `${from.name} is merged into ${from.mergedInto}` });
    const id = await insertMerge(tx, { ...merge, reason }, now);
    for (const subjectId of [merge.fromId, merge.intoId]) {
      const after = { merged: from.name, into: into.name };
      await recordEvent(tx, { verb: "merge-sources", subjectKind: "source", subjectId, after, reason }, now);
    }
    await askForRecomparison(tx, [merge.intoId], now);
    return ok(id);
  });
}

/** Takes a merge back: both stand for themselves again. Refuses: not-found, not-permitted, invalid (no reason), already-done. */
export function undoMerge(actor: Actor, mergeId: string, reason: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const merge = await readMerge(tx, mergeId);
    if (!merge) return refuse("not-found");
    if (!may(actor, "source.merge")) return refuse("not-permitted");
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why they are two sources" });
    if (!(await withdrawMergeRow(tx, mergeId, now))) {
      const met = await readMerge(tx, mergeId);
      return tellDone(tx, { byId: met?.withdrawnById, at: met?.withdrawnAt, did: "took this merge back" });
    }
    for (const subjectId of [merge.fromId, merge.intoId]) {
      const before = { merged: merge.from.name, into: merge.into.name };
      await recordEvent(tx, { verb: "undo-merge", subjectKind: "source", subjectId, before, reason: why }, now);
    }
    await askForRecomparison(tx, [merge.fromId, merge.intoId], now);
    return ok(merge.fromId);
  });
}
