import type { Actor } from "../access/actor.ts";
import { whyNot } from "../access/may.ts";
import { readCrossCheck } from "../db/read/cross-checks.ts";
import { inTransaction } from "../db/transaction.ts";
import { closeCrossCheck } from "../db/write/assessments.ts";
import { recordEvent } from "../db/write/events.ts";
import type { JudgementDraft } from "../model/assessment.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { writeJudgement } from "./assess-claim.ts";
import { tellMet } from "./tell-stale.ts";

/**
 * Hands in the blind second judgement of the same thing at the same version; both are then open to all.
 * Refuses: not-found, not-permitted (another's to do), own-work, already-done, stale, and as assessing does.
 */
export function submitCrossCheck(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  draft: JudgementDraft,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const check = await readCrossCheck(tx, seen.id);
    if (!check) return refuse("not-found");
    const denied = whyNot(actor, "cross-check.submit", { authorId: check.first.authorId });
    if (denied) return refuse(denied);
    if (check.assignee && check.assignee.id !== actor.userId)
      return refuse("not-permitted", { detail: `This one was given to ${check.assignee.name}` });
    const met = { kind: "cross-check", id: seen.id, version: check.version } as const;
    if (check.submittedAt || check.waivedAt) return tellMet(tx, "already-done", met);
    const second = await writeJudgement(tx, check.first.subject, draft, now);
    if (!second.ok) return second;
    const closing = { secondId: second.value.id, submittedAt: now };
    if (!(await closeCrossCheck(tx, seen, closing))) return tellMet(tx, "stale", met);
    const after = { first: check.first.id, second: second.value.id };
    const event = { verb: "submit-cross-check", subjectKind: "cross-check", subjectId: seen.id, after } as const;
    await recordEvent(tx, event, now);
    return ok(second.value.id);
  });
}
