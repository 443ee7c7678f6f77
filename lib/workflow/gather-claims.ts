import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import { readQuestion } from "../db/read/questions.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import { recordEvent } from "../db/write/events.ts";
import { dropQuestionClaim, putQuestionClaim } from "../db/write/questions.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellDone } from "./tell-stale.ts";

/** Gathers claims under a question; those already there stay as they are. Answers how many came in. Refuses: not-found, not-permitted, invalid (closed). */
export function addToQuestion(
  actor: Actor,
  questionId: string,
  claimIds: readonly string[],
  now: Date,
): Promise<Result<number, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const open = await openQuestion(tx, actor, questionId);
    if (!open.ok) return open;
    const held = await holdVersions(tx, claimIds);
    let added = 0;
    for (const claimId of new Set(claimIds)) {
      const claim = held.has(claimId) ? await readCurrentClaim(tx, claimId) : null;
      if (!claim) return refuse("not-found");
      if (!(await putQuestionClaim(tx, questionId, claimId, now))) continue;
      added++;
      const after = { claimId, sentence: claim.sentence };
      await recordEvent(tx, { verb: "add-to-question", subjectKind: "question", subjectId: questionId, after }, now);
    }
    return ok(added);
  });
}

/** Takes a claim out of a question; the claim itself stays. Refuses: not-found, not-permitted, invalid (closed), already-done. */
export function removeFromQuestion(
  actor: Actor,
  questionId: string,
  claimId: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const open = await openQuestion(tx, actor, questionId);
    if (!open.ok) return open;
    if (!(await dropQuestionClaim(tx, questionId, claimId, now))) {
      const { client, workspaceId } = tx;
      const where = { workspaceId, questionId, claimId };
      const met = await client.questionClaim.findFirst({ where, orderBy: { id: "desc" } });
      return tellDone(tx, { byId: met?.removedById, at: met?.removedAt, did: "took this claim out" });
    }
    const before = { claimId, sentence: (await readCurrentClaim(tx, claimId))?.sentence ?? null };
    const event = { verb: "remove-from-question", subjectKind: "question", subjectId: questionId, before } as const;
    await recordEvent(tx, event, now);
    return ok(null);
  });
}

async function openQuestion(tx: WriteScope, actor: Actor, id: string): Promise<Result<null, Refusal>> {
  const question = await readQuestion(tx, id);
  if (!question) return refuse("not-found");
  if (!may(actor, "question.edit")) return refuse("not-permitted");
  return question.closedAt ? refuse("invalid", { detail: "The question is closed; open it again first" }) : ok(null);
}
