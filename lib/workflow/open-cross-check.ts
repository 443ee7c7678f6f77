import type { Actor } from "../access/actor.ts";
import { may, roleMay } from "../access/may.ts";
import { readAssessment } from "../db/read/assessments.ts";
import { readMembers } from "../db/read/members.ts";
import { inTransaction } from "../db/transaction.ts";
import { insertCrossCheck } from "../db/write/assessments.ts";
import { recordEvent } from "../db/write/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellReplaced } from "./tell-replaced.ts";
import { tellMet } from "./tell-stale.ts";

/** Asks for a blind second judgement, of one person or (null) of whoever may. Refuses: not-found, not-permitted, stale (replaced, by whom and when), already-done (by whom and when), invalid (the assignee). */
export function openCrossCheck(
  actor: Actor,
  asked: { readonly assessmentId: string; readonly assigneeId: string | null },
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const assessment = await readAssessment(tx, actor, asked.assessmentId);
    if (!assessment) return refuse("not-found");
    if (!may(actor, "cross-check.open")) return refuse("not-permitted");
    if (assessment.superseded) return tellReplaced(tx, assessment);
    if (assessment.crossCheck && !assessment.crossCheck.waivedAt) {
      const { id, version } = assessment.crossCheck;
      return tellMet(tx, "already-done", { kind: "cross-check", id, version });
    }
    if (asked.assigneeId === assessment.author.id)
      return refuse("own-work", { field: "assigneeId", detail: "Nobody cross-checks their own judgement" });
    if (asked.assigneeId !== null) {
      const member = (await readMembers(tx)).find(({ userId }) => userId === asked.assigneeId);
      if (!member || member.endedAt || member.disabledAt || !roleMay(member.role, "cross-check.submit"))
        return refuse("invalid", { field: "assigneeId", detail: "Choose somebody who may cross-check" });
    }
    const id = await insertCrossCheck(tx, asked, now);
    const event = { verb: "open-cross-check", subjectKind: "cross-check", subjectId: id, after: asked } as const;
    await recordEvent(tx, event, now);
    return ok(id);
  });
}
