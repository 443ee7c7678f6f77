import type { ClaimContent, Wording } from "../../model/claim.ts";
import { claimSentence } from "../../model/claim-words.ts";
import { standsIn } from "../../text/span.ts";
import { type ClaimReferences, decimal, toClaimColumns } from "../claim-columns.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { insertChain, type NamedStep } from "./chains.ts";

/** What a version says and what its names stand for. */
export interface VersionDraft {
  readonly content: ClaimContent;
  readonly references: ClaimReferences;
  readonly placeName: (key: string) => string;
  readonly reason: string | null;
}

/** Writes a new claim with its first version; answers its id. */
export async function insertClaim(tx: WriteScope, draft: VersionDraft, now: Date): Promise<string> {
  const id = newId();
  await tx.client.claim.create({
    data: { workspaceId: tx.workspaceId, id, createdAt: now, createdById: tx.actor.userId, version: 1 },
  });
  await insertVersion(tx, id, 1, draft, now);
  return id;
}

/** Writes the next version of a claim, if `seen` is still its current one; false when somebody was faster. */
export async function reviseClaim(
  tx: WriteScope,
  claimId: string,
  seen: number,
  draft: VersionDraft,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.client.claim.updateMany({
    where: { workspaceId: tx.workspaceId, id: claimId, version: seen, withdrawnAt: null },
    data: { version: seen + 1 },
  });
  if (count === 0) return false;
  await insertVersion(tx, claimId, seen + 1, draft, now);
  return true;
}

async function insertVersion(tx: WriteScope, claimId: string, number: number, draft: VersionDraft, now: Date) {
  await tx.client.claimVersion.create({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      claimId,
      number,
      sentence: claimSentence(draft.content, draft.placeName),
      ...toClaimColumns(draft.content, draft.references),
      madeById: tx.actor.userId,
      madeAt: now,
      reason: draft.reason,
    },
  });
}

/** An occurrence to write: where it stands, its own wording, and the hands it went through (outermost first). */
export interface AppearanceDraft {
  readonly claimId: string;
  readonly revisionId: string;
  readonly decisionId: string | null;
  readonly candidateId: string | null;
  readonly wording: Wording;
  readonly content: ClaimContent;
  readonly chain: readonly NamedStep[];
}

/** Writes an appearance with its chain. Null when its words do not stand in the revision's text at that place: nothing is written. */
export async function insertAppearance(tx: WriteScope, draft: AppearanceDraft, now: Date): Promise<string | null> {
  const revision = await tx.client.postRevision.findUnique({
    where: { workspaceId_id: { workspaceId: tx.workspaceId, id: draft.revisionId } },
    select: { text: true },
  });
  if (!revision || !standsIn(revision.text, draft.wording.span, draft.wording.surface)) return null;
  const id = newId();
  await tx.client.appearance.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      ...appearanceColumns(draft),
      createdAt: now,
      createdById: tx.actor.userId,
    },
  });
  await insertChain(tx, id, draft.chain, draft.content);
  return id;
}

function appearanceColumns({ wording, content, claimId, revisionId, decisionId, candidateId }: AppearanceDraft) {
  const quantity = content.quantity;
  return {
    claimId,
    revisionId,
    decisionId,
    candidateId,
    start: wording.span.start,
    end: wording.span.end,
    surface: wording.surface,
    quantityText: wording.quantityText?.surface ?? null,
    quantityStart: wording.quantityText?.start ?? null,
    quantityEnd: wording.quantityText?.end ?? null,
    approximator: quantity?.approximator ?? null,
    value: decimal(quantity?.value),
    min: decimal(quantity?.min),
    max: decimal(quantity?.max),
    unit: quantity?.unit ?? null,
    step: decimal(quantity?.step),
    periodText: wording.periodText?.surface ?? null,
    coverageText: wording.coverageText?.surface ?? null,
    changeText: wording.changeText?.surface ?? null,
    hedge: wording.hedge,
    modality: content.modality,
    reporting: wording.reporting,
    saidFrom: toDay(content.saidOn?.from),
    saidTo: toDay(content.saidOn?.to),
  };
}
