import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCandidate } from "../db/read/candidates.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { assign, snooze } from "../db/write/handing-over.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** Gives a candidate to a member; the one who had it is relieved. Refuses: not-found, not-permitted. */
export function assignCandidate(
  actor: Actor,
  candidateId: string,
  userId: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!(await readCandidate(tx, candidateId))) return refuse("not-found");
    if (!may(actor, "work.assign")) return refuse("not-permitted");
    await assign(tx, candidateId, userId, now);
    const subject = { subjectKind: "candidate", subjectId: candidateId } as const;
    await recordEvent(tx, { verb: "assign-candidate", ...subject, after: { userId } }, now);
    return ok(null);
  });
}

/** Puts a candidate off for this person; others still see it. Refuses: not-found, not-permitted. */
export function snoozeCandidate(actor: Actor, candidateId: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!(await readCandidate(tx, candidateId))) return refuse("not-found");
    if (!may(actor, "work.assign")) return refuse("not-permitted");
    await snooze(tx, candidateId, now);
    const subject = { subjectKind: "candidate", subjectId: candidateId } as const;
    await recordEvent(tx, { verb: "snooze-candidate", ...subject }, now);
    return ok(null);
  });
}
