import type { CandidateDraft } from "../../model/claim.ts";
import { claimKey } from "../../model/same-claim.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import { standsIn } from "../../text/span.ts";
import { toDay } from "../days.ts";
import type { Prisma } from "../generated/client.ts";
import { sha256 } from "../hash.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** A revision whose reading is written. */
export interface ReadRevision {
  readonly id: string;
  readonly text: string;
  readonly extractionRunId: string;
}

/**
 * Writes what the engine proposes for a revision; a proposal already there is left as it is, with its decision.
 * A candidate whose words are not in the stored text is refused: it throws, since only a broken engine makes one.
 */
export async function insertCandidates(
  tx: WriteScope,
  revision: ReadRevision,
  drafts: readonly CandidateDraft[],
  now: Date,
): Promise<number> {
  const rows = drafts.map((draft, position) => candidateRow(tx, revision, draft, position, now));
  const { count } = await tx.client.candidate.createMany({ data: rows, skipDuplicates: true });
  return count;
}

function candidateRow(tx: WriteScope, revision: ReadRevision, draft: CandidateDraft, position: number, now: Date) {
  const { wording, content } = draft;
  if (!standsIn(revision.text, wording.span, wording.surface))
    throw new Error(`candidate ${position}: “${wording.surface.slice(0, 60)}” does not stand at ${wording.span.start}`);
  const period = content.period ?? content.asOf;
  return {
    workspaceId: tx.workspaceId,
    id: newId(),
    extractionRunId: revision.extractionRunId,
    revisionId: revision.id,
    position,
    start: wording.span.start,
    end: wording.span.end,
    surface: wording.surface,
    content: content as unknown as Prisma.InputJsonObject,
    wording: wording as unknown as Prisma.InputJsonObject,
    chain: draft.chain as unknown as Prisma.InputJsonArray,
    rules: draft.rules as unknown as Prisma.InputJsonArray,
    derivation: draft.derivation as unknown as Prisma.InputJsonArray,
    indicatorKey: content.indicatorKey,
    placeKey: content.place,
    periodStart: toDay(period?.start),
    periodEnd: toDay(period?.end),
    groupKey: sha256(claimKey(content)).slice(0, 16),
    worth: draft.worth.score,
    worthReasons: draft.worth.reasons as unknown as Prisma.InputJsonArray,
    fingerprint: sha256(canonicalJson({ span: wording.span, content })),
    createdAt: now,
  };
}
