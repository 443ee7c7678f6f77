import type { Actor } from "../access/actor.ts";
import { may, whyNot } from "../access/may.ts";
import { readAssessment } from "../db/read/assessments.ts";
import { inTransaction } from "../db/transaction.ts";
import { insertSignOff, withdrawSignOffRow } from "../db/write/assessments.ts";
import { recordEvent } from "../db/write/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellReplaced, tellSubjectChanged, tellWithdrawn } from "./tell-replaced.ts";
import { tellMet } from "./tell-stale.ts";

/** Approves a judgement that is not one's own. Refuses: not-found, not-permitted, own-work, sealed (not cross-checked yet), stale (replaced, or its claim changed), already-done. */
export function signOffAssessment(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  note: string | null,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const assessment = await readAssessment(tx, actor, seen.id);
    if (!assessment) return refuse("not-found");
    const denied = whyNot(actor, "assessment.sign-off", { authorId: assessment.author.id });
    if (denied) return refuse(denied);
    // Nobody approves what they have not read.
    if (assessment.sealed) return refuse("sealed");
    if (assessment.superseded) return tellReplaced(tx, assessment);
    if (assessment.changedSince) return tellSubjectChanged(tx, assessment);
    if (assessment.signOff)
      return tellMet(tx, "already-done", { kind: "sign-off", id: assessment.signOff.id, version: assessment.version });
    if (assessment.version !== seen.version)
      return tellMet(tx, "stale", { kind: "assessment", id: seen.id, version: assessment.version });
    const id = await insertSignOff(tx, seen.id, note, now);
    const after = { assessmentId: seen.id, note };
    await recordEvent(tx, { verb: "sign-off", subjectKind: "sign-off", subjectId: id, after }, now);
    return ok(id);
  });
}

/** Takes a sign-off back before publishing. Refuses: not-found, not-permitted, invalid, in-use (published), already-done. */
export function withdrawSignOff(
  actor: Actor,
  assessmentId: string,
  reason: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const assessment = await readAssessment(tx, actor, assessmentId);
    if (!assessment) return refuse("not-found");
    if (!may(actor, "sign-off.withdraw")) return refuse("not-permitted");
    if (reason.trim() === "") return refuse("invalid", { field: "reason", detail: "Say why it is withdrawn" });
    if (assessment.sealed || !assessment.signOff) return tellWithdrawn(tx, assessmentId);
    if (assessment.publications.some(({ retraction }) => !retraction))
      return refuse("in-use", { detail: "It is published; a publication is corrected or retracted" });
    if (!(await withdrawSignOffRow(tx, assessment.signOff.id, now))) return tellWithdrawn(tx, assessmentId);
    const subject = { subjectKind: "sign-off", subjectId: assessment.signOff.id } as const;
    await recordEvent(tx, { verb: "withdraw-sign-off", ...subject, reason: reason.trim() }, now);
    return ok(null);
  });
}
