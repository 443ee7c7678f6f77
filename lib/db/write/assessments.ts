import type { AssessmentSubject, EvidenceDraft, JudgementDraft } from "../../model/assessment.ts";
import type { Reliability } from "../../model/scales.ts";
import { standsIn } from "../../text/span.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";
import { holdVersions } from "./claim-holds.ts";

/** What goes beside a judgement into its row. */
export interface AssessmentRow extends Omit<JudgementDraft, "reliability"> {
  readonly subject: AssessmentSubject;
  readonly reliabilityJudgementId: string | null;
  /** The author's earlier judgement of the same thing. */
  readonly supersedesId: string | null;
}

/** Writes an assessment with its evidence and explanations. Null when cited words do not stand in the stored text, or what is cited is not here. */
export async function insertAssessment(tx: WriteScope, row: AssessmentRow, now: Date): Promise<string | null> {
  const { workspaceId, client, actor } = tx;
  const { subject, evidence, explanations, likelihood, recheckOn, ...plain } = row;
  const held = await holdVersions(
    tx,
    evidence.flatMap(({ cited }) => (cited.kind === "claim" ? [cited.claimId] : [])),
  );
  for (const one of evidence) if (!(await stands(tx, one, held))) return null;
  const id = newId();
  await client.assessment.create({
    data: {
      workspaceId,
      id,
      ...plain,
      ...subjectColumns(subject),
      likelihood: toDb(likelihood),
      recheckOn: toDay(recheckOn),
      authorId: actor.userId,
      submittedAt: now,
    },
  });
  await client.evidence.createMany({
    data: evidence.map(({ cited, ...one }) => ({
      workspaceId,
      id: newId(),
      assessmentId: id,
      ...one,
      ...columns(cited),
    })),
  });
  await client.assessmentExplanation.createMany({
    data: explanations.map((explanation) => ({ workspaceId, id: newId(), assessmentId: id, explanation })),
  });
  return id;
}

/** The columns that name what is judged; exactly one is set. */
function subjectColumns(subject: AssessmentSubject) {
  if (subject.kind === "claim") return { claimId: subject.id, claimVersion: subject.version };
  return subject.kind === "link" ? { linkId: subject.id } : { questionId: subject.id };
}

function columns(cited: EvidenceDraft["cited"]) {
  if (cited.kind === "claim") return { claimId: cited.claimId, claimVersion: cited.version };
  const { revisionId, start, end, surface } = cited;
  return { revisionId, start, end, surface };
}

async function stands(
  { workspaceId, client }: WriteScope,
  { cited }: EvidenceDraft,
  held: ReadonlyMap<string, number>,
): Promise<boolean> {
  if (cited.kind === "claim") {
    if (!held.has(cited.claimId)) return false;
    const where = { workspaceId, claimId: cited.claimId, number: cited.version };
    return (await client.claimVersion.count({ where })) === 1;
  }
  const revision = await client.postRevision.findUnique({
    where: { workspaceId_id: { workspaceId, id: cited.revisionId } },
    select: { text: true },
  });
  return revision !== null && standsIn(revision.text, cited, cited.surface);
}

/** Records how far a source is relied on from `now` on, and why. */
export async function insertReliabilityJudgement(
  tx: WriteScope,
  judgement: { readonly sourceId: string; readonly letter: Reliability; readonly basis: string },
  now: Date,
): Promise<string> {
  const id = newId();
  const { workspaceId, actor } = tx;
  const judgedOn = toDay(now.toISOString().slice(0, 10));
  await tx.client.reliabilityJudgement.create({
    data: { workspaceId, id, ...judgement, judgedOn, judgedById: actor.userId, judgedAt: now },
  });
  return id;
}

/** Opens a cross-check of an assessment, for one person or (null) whoever takes it. A second open one is a unique violation. */
export async function insertCrossCheck(
  tx: WriteScope,
  check: { readonly assessmentId: string; readonly assigneeId: string | null },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.client.crossCheck.create({
    data: { workspaceId: tx.workspaceId, id, ...check, openedById: tx.actor.userId, openedAt: now },
  });
  return id;
}

/** Lets an open cross-check go on with the assessment that replaced the one it was asked for. */
export async function moveCrossCheck(tx: WriteScope, from: string, to: string): Promise<boolean> {
  const { count } = await tx.client.crossCheck.updateMany({
    where: { workspaceId: tx.workspaceId, assessmentId: from, submittedAt: null, waivedAt: null },
    data: { assessmentId: to, version: { increment: 1 } },
  });
  return count > 0;
}

type Closing =
  | { readonly secondId: string; readonly submittedAt: Date }
  | { readonly waivedAt: Date; readonly waivedById: string; readonly waiveReason: string };

/** Ends an open cross-check with the second assessment, or without one; false when it changed or was closed since it was seen. */
export async function closeCrossCheck(
  tx: WriteScope,
  seen: { readonly id: string; readonly version: number },
  closing: Closing,
): Promise<boolean> {
  const { id, version } = seen;
  const { count } = await tx.client.crossCheck.updateMany({
    where: { workspaceId: tx.workspaceId, id, version, submittedAt: null, waivedAt: null },
    data: { ...closing, version: version + 1 },
  });
  return count === 1;
}

/** Signs an assessment off; a second standing sign-off is a unique violation. */
export async function insertSignOff(tx: WriteScope, assessmentId: string, note: string | null, now: Date) {
  const id = newId();
  const { workspaceId, actor } = tx;
  await tx.client.signOff.create({
    data: { workspaceId, id, assessmentId, note, signedById: actor.userId, signedAt: now },
  });
  return id;
}

/** Records which answer settles a cross-check that differed; a second one is a unique violation. */
export async function insertAdjudication(
  tx: WriteScope,
  row: { readonly crossCheckId: string; readonly assessmentId: string; readonly reason: string },
  now: Date,
): Promise<string> {
  const id = newId();
  const { workspaceId, actor } = tx;
  await tx.client.adjudication.create({
    data: { workspaceId, id, ...row, adjudicatedById: actor.userId, adjudicatedAt: now },
  });
  return id;
}

/** Takes a sign-off back; false when it was before. */
export async function withdrawSignOffRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.signOff.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}
