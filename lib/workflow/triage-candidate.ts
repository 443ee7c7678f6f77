import type { Actor } from "../access/actor.ts";
import { readCandidate } from "../db/read/candidates.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readAttribution } from "../model/hand.schema.ts";
import { ok, type Refusal, type Result } from "../model/result.ts";
import type { ReadAct } from "../model/triage.schema.ts";
import type { ActSaved } from "../model/triage-card.ts";
import { acceptCandidate, mergeCandidate, rejectCandidate } from "./decide-candidate.ts";
import { acceptEdited, splitEdited } from "./edit-candidate.ts";
import { assignCandidate, snoozeCandidate } from "./hand-over-candidate.ts";
import { undoDecision } from "./undo-decision.ts";

/** Does one act of triage as its own step does it; a decision under an id already made is answered and not made again. Refuses as that step. */
export async function triageCandidate(actor: Actor, act: ReadAct, now: Date): Promise<Result<ActSaved, Refusal>> {
  const done = await step(actor, act, now);
  if (!done.ok) return done;
  const candidate = await readCandidate(scopeOf(actor), act.candidateId);
  return ok({ version: candidate?.version ?? null, claimIds: claimsIn(done.value) });
}

function step(actor: Actor, act: ReadAct, now: Date): Promise<Result<unknown, Refusal>> {
  const { candidateId } = act;
  if (act.kind === "later") return snoozeCandidate(actor, candidateId, now);
  if (act.kind === "assign") return assignCandidate(actor, candidateId, actor.userId, now);
  if (act.kind === "undo") return undoDecision(actor, act.decisionId, now);
  const seen = { candidateId, version: act.version, decisionId: act.id };
  if (act.kind === "accept") return acceptCandidate(actor, seen, {}, now);
  if (act.kind === "edit") {
    const attribution = readAttribution(act.reading);
    if (!attribution.ok) return Promise.resolve(attribution);
    return acceptEdited(actor, seen, { reading: act.reading, attribution: attribution.value }, now);
  }
  if (act.kind === "split") return splitEdited(actor, seen, [act.reading, act.second], now);
  if (act.kind === "merge") return mergeCandidate(actor, seen, act.claimId, now);
  return rejectCandidate(actor, seen, act, now);
}

function claimsIn(value: unknown): readonly string[] {
  const claims = typeof value === "object" && value !== null && "claimIds" in value ? value.claimIds : [];
  return Array.isArray(claims) ? claims.map(String) : [];
}
