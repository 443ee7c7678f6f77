import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { countClaimsFromImport } from "../db/read/import-uses.ts";
import { readImportRun } from "../db/read/imports.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { setAsideImport } from "../db/write/imports.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/**
 * Takes an import back: the posts it brought are set aside, never deleted. Posts that were here before it stay.
 * Refuses: not-found, not-permitted, not-ready (still running), already-done, in-use (claims were accepted from it).
 */
export function undoImport(actor: Actor, runId: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const run = await readImportRun(tx, runId);
    if (!run) return refuse("not-found");
    if (!may(actor, "import.undo")) return refuse("not-permitted");
    if (run.undoneAt) return refuse("already-done");
    if (run.phase === "applying") return refuse("not-ready", { detail: "It is still being applied" });
    const claims = await countClaimsFromImport(tx, runId);
    if (claims > 0)
      return refuse("in-use", { detail: `${claims} claims were accepted from its posts; undo those decisions first` });
    const posts = await setAsideImport(tx, runId, now);
    await recordEvent(
      tx,
      { verb: "undo-import", subjectKind: "import", subjectId: runId, after: { postsSetAside: posts } },
      now,
    );
    return ok(null);
  });
}
