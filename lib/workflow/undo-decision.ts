import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readDecision } from "../db/read/decisions.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { withdrawAppearancesOf, withdrawEmptyClaims } from "../db/write/claim-withdrawal.ts";
import { withdrawDecision } from "../db/write/decisions.ts";
import { recordEvent } from "../db/write/events.ts";
import { claimUsesWords } from "../model/claim-uses.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellDone } from "./tell-stale.ts";

/**
 * Takes a decision back: its appearances are withdrawn, and claims left without any. The candidate waits again.
 * Refuses: not-found, not-permitted, already-done (by another), in-use (naming what refers to a claim it made).
 */
export function undoDecision(
  actor: Actor,
  decisionId: string,
  now: Date,
): Promise<Result<{ candidateId: string }, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const decision = await readDecision(tx, decisionId);
    if (!decision) return refuse("not-found");
    if (!may(actor, "candidate.decide")) return refuse("not-permitted");
    // Sent again after the answer was lost: taken back once, and that was it.
    if (decision.withdrawnById === actor.userId) return ok({ candidateId: decision.candidateId });
    if (decision.withdrawnAt) {
      const { withdrawnById: byId, withdrawnAt: at } = decision;
      return tellDone(tx, { byId, at, did: "took this decision back" });
    }
    const undone = await takeBack(tx, decisionId, now);
    if (!undone.ok) return undone;
    const subject = { subjectKind: "candidate", subjectId: decision.candidateId } as const;
    await recordEvent(tx, { verb: "undo-decision", ...subject, before: { decision: decision.kind } }, now);
    return ok({ candidateId: decision.candidateId });
  });
}

/** Withdraws a decision with all it wrote, inside the caller's transaction. Refuses: in-use. */
export async function takeBack(tx: WriteScope, decisionId: string, now: Date): Promise<Result<null, Refusal>> {
  const claimIds = await withdrawAppearancesOf(tx, decisionId, now);
  const uses = await withdrawEmptyClaims(tx, claimIds, now);
  const detail = uses && claimUsesWords(uses);
  if (uses && detail) return refuse("in-use", { detail, blockers: [...uses.loose, ...uses.forGood] });
  await withdrawDecision(tx, decisionId, now);
  return ok(null);
}
