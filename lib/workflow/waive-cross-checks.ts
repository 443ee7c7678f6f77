import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCrossCheckWaiver } from "../db/read/cross-check-waiver.ts";
import { inTransaction } from "../db/transaction.ts";
import { endCrossCheckWaiver, insertCrossCheckWaiver } from "../db/write/cross-check-waiver.ts";
import { recordEvent } from "../db/write/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";

/** Lets the workspace publish without cross-checks from now on, with a reason. Refuses: not-permitted, invalid (no reason), already-done. */
export function waiveCrossChecks(actor: Actor, reason: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "workspace.waive-cross-checks")) return refuse("not-permitted");
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why the workspace can do without." });
    const standing = await readCrossCheckWaiver(tx);
    if (standing)
      return refuse("already-done", { detail: `${standing.grantedBy} has waived them already: ${standing.reason}` });
    const id = await insertCrossCheckWaiver(tx, why, now);
    const subject = { subjectKind: "workspace", subjectId: tx.workspaceId } as const;
    await recordEvent(tx, { verb: "waive-cross-checks", ...subject, reason: why }, now);
    return ok(id);
  });
}

/** Asks for cross-checks before publishing again. Refuses: not-permitted, already-done (no waiver, or another than the one seen). */
export function requireCrossChecks(actor: Actor, seenId: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "workspace.waive-cross-checks")) return refuse("not-permitted");
    const standing = await readCrossCheckWaiver(tx);
    if (standing?.id !== seenId || !(await endCrossCheckWaiver(tx, seenId, now)))
      return tellMet(tx, "already-done", {
        kind: "workspace",
        id: tx.workspaceId,
        version: 0,
        verbs: ["require-cross-checks"],
      });
    const subject = { subjectKind: "workspace", subjectId: tx.workspaceId } as const;
    await recordEvent(tx, { verb: "require-cross-checks", ...subject, reason: standing.reason }, now);
    return ok(null);
  });
}
