import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readBrought, readLaterCaptures, readUsesOf } from "../db/read/import-uses.ts";
import { readImportRun } from "../db/read/imports.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { markUndone } from "../db/write/imports.ts";
import { setAside } from "../db/write/set-asides.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";

/**
 * Takes an import back: the posts it brought are set aside, and of posts that were here before the revision it brought; nothing is
 * deleted. Refuses: not-found, not-permitted, not-ready (still running), already-done, in-use (naming what refers to it).
 */
export function undoImport(actor: Actor, runId: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const run = await readImportRun(tx, runId);
    if (!run) return refuse("not-found");
    if (!may(actor, "import.undo")) return refuse("not-permitted");
    if (run.undoneAt)
      return tellMet(tx, "already-done", { kind: "import", id: run.id, version: 0, verbs: ["undo-import"] });
    if (run.phase === "applying") return refuse("not-ready", { detail: "It is still being applied" });
    const brought = await readBrought(tx, runId);
    const blockers = [...(await readUsesOf(tx, brought)), ...(await readLaterCaptures(tx, brought))];
    if (blockers.length > 0) return refuse("in-use", { detail: inUseWords(blockers), blockers });
    const after = await setAside(tx, brought, "The import was undone", now);
    await markUndone(tx, runId, now);
    await recordEvent(tx, { verb: "undo-import", subjectKind: "import", subjectId: runId, after }, now);
    return ok(null);
  });
}

/** What stands in the way of setting something aside, in one sentence. */
export function inUseWords(blockers: readonly string[]): string {
  return `It has to stay while this refers to it: ${blockers.join("; ")}. Take that back first.`;
}
