import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readStandingBy } from "../db/read/assessments.ts";
import { readVersion } from "../db/read/claims.ts";
import { readLink } from "../db/read/links.ts";
import { readRatingPoints, readReliability } from "../db/read/scales.ts";
import { findSourceId } from "../db/read/source-names.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import {
  insertAssessment,
  insertCrossCheck,
  insertReliabilityJudgement,
  moveCrossCheck,
} from "../db/write/assessments.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import type { AssessmentSubject, JudgementDraft } from "../model/assessment.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { sentencesOf } from "../model/sentences.ts";
import { tellGone } from "./tell-stale.ts";
import { tellStaleClaim } from "./tell-stale-claim.ts";

/**
 * Judges a claim, a link or a question; an earlier judgement by the same person is superseded and stays. With `ask` a cross-check is opened.
 * Refuses: not-found, not-permitted, stale (the claim changed), invalid (with the field), words-not-in-text.
 */
export function assess(
  actor: Actor,
  subject: AssessmentSubject,
  draft: JudgementDraft,
  options: { readonly ask: boolean },
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "assessment.write")) return refuse("not-permitted");
    const current = await isCurrent(tx, subject);
    if (!current.ok) return current;
    const written = await writeJudgement(tx, subject, draft, now);
    if (!written.ok) return written;
    const { id, crossCheckMoved } = written.value;
    await dropDraft(tx, "assessment", subject.id);
    if (options.ask && !crossCheckMoved) {
      const check = await insertCrossCheck(tx, { assessmentId: id, assigneeId: null }, now);
      const event = { verb: "open-cross-check", subjectKind: "cross-check", subjectId: check } as const;
      await recordEvent(tx, { ...event, after: { assessmentId: id, assigneeId: null } }, now);
    }
    return ok(id);
  });
}

/** Writes one judgement with its event, inside a step that has asked who may: also the second of a cross-check and an adjudicator's own. */
export async function writeJudgement(
  tx: WriteScope,
  subject: AssessmentSubject,
  draft: JudgementDraft,
  now: Date,
): Promise<Result<{ readonly id: string; readonly crossCheckMoved: boolean }, Refusal>> {
  const fault = await faultOf(tx, subject, draft);
  if (fault) return { ok: false, error: fault };
  const reliability = await citeReliability(tx, subject, draft, now);
  if (!reliability.ok) return reliability;
  const earlier = await readStandingBy(tx, tx.actor.userId, subject);
  const { reliability: _, ...rest } = draft;
  const row = { ...rest, subject, reliabilityJudgementId: reliability.value, supersedesId: earlier?.id ?? null };
  const id = await insertAssessment(tx, row, now);
  if (!id) return refuse("words-not-in-text", { field: "reasoning" });
  const event = { verb: "assess", subjectKind: "assessment", subjectId: id, after: row } as const;
  await recordEvent(tx, event, now);
  return ok({ id, crossCheckMoved: earlier ? await moveCrossCheck(tx, earlier.id, id) : false });
}

async function isCurrent(tx: WriteScope, subject: AssessmentSubject): Promise<Result<null, Refusal>> {
  const { workspaceId, client } = tx;
  if (subject.kind === "link")
    return (await readLink(tx, subject.id)) ? ok(null) : tellGone(tx, "link", subject.id, "withdraw-link");
  if (subject.kind === "question") {
    const found = await client.question.count({ where: { workspaceId, id: subject.id } });
    return found === 1 ? ok(null) : refuse("not-found");
  }
  const version = (await holdVersions(tx, [subject.id])).get(subject.id);
  if (version === undefined) return tellGone(tx, "claim", subject.id, "withdraw-claim");
  if (version !== subject.version) return tellStaleClaim(tx, subject, null);
  return ok(null);
}

async function faultOf(tx: WriteScope, subject: AssessmentSubject, draft: JudgementDraft): Promise<Refusal | null> {
  const invalid = (field: string, detail: string): Refusal => ({ reason: "invalid", field, detail });
  const sentences = sentencesOf(draft.reasoning).length;
  if (sentences === 0) return invalid("reasoning", "Say what the judgement rests on");
  if (draft.evidence.some(({ sentence }) => sentence < 0 || sentence >= sentences))
    return invalid("reasoning", "A citation stands beside no sentence");
  if (subject.kind === "question") {
    if (draft.ratingPointId) return invalid("rating", "A question is answered in words, not rated");
    return draft.answer ? null : invalid("answer", "Answer the question in words");
  }
  if (!draft.ratingPointId) return invalid("rating", "Choose a rating");
  const points = await readRatingPoints(tx);
  return points.some(({ id }) => id === draft.ratingPointId)
    ? null
    : invalid("rating", "This rating is not on the workspace's scale");
}

// The letter that holds is cited; another one is a judgement of its own, and needs a basis.
async function citeReliability(
  tx: WriteScope,
  subject: AssessmentSubject,
  draft: JudgementDraft,
  now: Date,
): Promise<Result<string | null, Refusal>> {
  if (!draft.reliability) return ok(null);
  const { letter, basis } = draft.reliability;
  const claim = subject.kind === "claim" ? await readVersion(tx, subject.id, subject.version) : null;
  const sourceId = claim && (await findSourceId(tx, claim.content.claimant));
  if (!sourceId) return refuse("invalid", { field: "reliability", detail: "Only a claimant has a reliability here" });
  const standing = await readReliability(tx, sourceId, tx.actor.userId);
  if (standing?.letter === letter) return ok(standing.id);
  if (!basis?.trim()) return refuse("invalid", { field: "basis", detail: "Say what the letter rests on" });
  const id = await insertReliabilityJudgement(tx, { sourceId, letter, basis: basis.trim() }, now);
  const before = standing && { letter: standing.letter, basis: standing.basis };
  const event = { verb: "judge-reliability", subjectKind: "source", subjectId: sourceId, before } as const;
  await recordEvent(tx, { ...event, after: { judgementId: id, letter, basis }, reason: basis.trim() }, now);
  return ok(id);
}
