import type { Actor } from "../access/actor.ts";
import { whyNot } from "../access/may.ts";
import { readCrossCheck } from "../db/read/cross-checks.ts";
import { inTransaction } from "../db/transaction.ts";
import { closeCrossCheck } from "../db/write/assessments.ts";
import { recordEvent } from "../db/write/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";

/** Does without one cross-check, with a reason; the judgement is then open to all. Refuses: not-found, not-permitted, own-work, invalid, already-done, stale. */
export function waiveCrossCheck(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  reason: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const check = await readCrossCheck(tx, seen.id);
    if (!check) return refuse("not-found");
    const denied = whyNot(actor, "cross-check.waive", { authorId: check.first.authorId });
    if (denied) return refuse(denied);
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why it can do without" });
    const met = { kind: "cross-check", id: seen.id, version: check.version } as const;
    if (check.submittedAt || check.waivedAt) return tellMet(tx, "already-done", met);
    const closing = { waivedAt: now, waivedById: actor.userId, waiveReason: why };
    if (!(await closeCrossCheck(tx, seen, closing))) return tellMet(tx, "stale", met);
    const event = { verb: "waive-cross-check", subjectKind: "cross-check", subjectId: seen.id, reason: why } as const;
    await recordEvent(tx, event, now);
    return ok(null);
  });
}
