import type { RejectReason } from "../../model/decision.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** A person's answer to be written. */
export interface DecisionDraft {
  /** Made by the sender; null for a new one. */
  readonly id: string | null;
  readonly candidateId: string;
  readonly kind: "accept" | "edit" | "split" | "merge" | "reject";
  readonly rejectReason: RejectReason | null;
  readonly reason: string | null;
}

/** Takes the candidate at the version the person saw; false when somebody was faster. */
export async function takeCandidate(tx: WriteScope, id: string, seen: number): Promise<boolean> {
  const { count } = await tx.client.candidate.updateMany({
    where: { workspaceId: tx.workspaceId, id, version: seen },
    data: { version: seen + 1 },
  });
  if (count === 1)
    await tx.client.candidateLease.deleteMany({ where: { workspaceId: tx.workspaceId, candidateId: id } });
  return count === 1;
}

/** Writes the answer; a second open answer to one candidate breaks a unique index. */
export async function insertDecision(tx: WriteScope, draft: DecisionDraft, now: Date): Promise<string> {
  const id = draft.id ?? newId();
  await tx.client.decision.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      candidateId: draft.candidateId,
      kind: draft.kind,
      rejectReason: toDb(draft.rejectReason),
      reason: draft.reason,
      decidedById: tx.actor.userId,
      decidedAt: now,
    },
  });
  return id;
}

/** Withdraws an answer; the row stays. */
export async function withdrawDecision(tx: WriteScope, id: string, now: Date): Promise<void> {
  await tx.client.decision.update({
    where: { workspaceId_id: { workspaceId: tx.workspaceId, id } },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
}
