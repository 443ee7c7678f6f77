import type { Actor } from "../access/actor.ts";
import { whyNot } from "../access/may.ts";
import { readCrossCheck } from "../db/read/cross-checks.ts";
import { inTransaction } from "../db/transaction.ts";
import { insertAdjudication } from "../db/write/assessments.ts";
import { recordEvent } from "../db/write/events.ts";
import type { JudgementDraft } from "../model/assessment.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { writeJudgement } from "./assess-claim.ts";
import { tellSettled } from "./tell-replaced.ts";

/**
 * Settles two judgements that differ with an own answer and a reason; both stay beside it.
 * Refuses: not-found, not-permitted, own-work (one of the two is theirs), not-ready (no second yet), already-done, invalid, and as assessing does.
 */
export function adjudicate(
  actor: Actor,
  crossCheckId: string,
  answer: { readonly draft: JudgementDraft; readonly reason: string },
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const check = await readCrossCheck(tx, crossCheckId);
    if (!check) return refuse("not-found");
    const authorIds = [check.first.authorId, ...(check.second ? [check.second.authorId] : [])];
    const denied = whyNot(actor, "adjudicate", { authorIds });
    if (denied) return refuse(denied);
    if (!check.second) return refuse("not-ready", { detail: "There is no second judgement yet" });
    if (check.adjudication) return tellSettled(tx, check);
    const reason = answer.reason.trim();
    if (reason === "") return refuse("invalid", { field: "reason", detail: "Say what decided between the two" });
    const own = await writeJudgement(tx, check.first.subject, answer.draft, now);
    if (!own.ok) return own;
    const row = { crossCheckId, assessmentId: own.value.id, reason };
    const id = await insertAdjudication(tx, row, now);
    await recordEvent(tx, { verb: "adjudicate", subjectKind: "adjudication", subjectId: id, after: row, reason }, now);
    return ok(own.value.id);
  });
}
