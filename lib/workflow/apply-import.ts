import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { sha256 } from "../db/hash.ts";
import { newId } from "../db/ids.ts";
import { readImportDraft } from "../db/read/imports.ts";
import { scopeOf } from "../db/read/scope.ts";
import { inTransaction } from "../db/transaction.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertImportRun } from "../db/write/imports.ts";
import { enqueue } from "../db/write/outbox.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { planImport } from "./plan-import.ts";

/**
 * Starts an import of a kept input: the run and all its items are written at once, the posts follow one by one in a job
 * that resumes where it was cut. Refuses: not-permitted, not-found, not-ready (the publisher is still not said), invalid.
 */
export async function applyImport(actor: Actor, draftId: string, now: Date): Promise<Result<string, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  const kept = await readImportDraft(scopeOf(actor), actor.userId, draftId);
  if (!kept) return refuse("not-found");
  const plan = planImport({ name: kept.name, content: kept.content }, kept.answers);
  if (plan.asks.includes("publisher"))
    return refuse("not-ready", { field: "publisher", detail: "Say who published it" });
  if (plan.items.length === 0 && plan.problems.length === 0)
    return refuse("invalid", { detail: "There is nothing to import" });
  const runId = newId();
  return inTransaction(
    actor,
    async (tx) => {
      await insertImportRun(tx, { id: runId, ...kept, ...plan, inputHash: sha256(kept.content) }, now);
      await enqueue(tx, { name: "apply-import", subjectId: runId, effectKey: `apply-import:${runId}` }, now);
      await dropDraft(tx, "import", draftId);
      const after = { format: plan.format, name: kept.name, posts: plan.items.length, refused: plan.problems.length };
      await recordEvent(tx, { verb: "apply-import", subjectKind: "import", subjectId: runId, after }, now);
      return ok(runId);
    },
    { timeout: 60_000 },
  );
}
