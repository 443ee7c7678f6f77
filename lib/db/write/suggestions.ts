import type { Comparison } from "../../model/comparison.ts";
import { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** A reading of two claim versions to be offered; a is the smaller id. */
export interface SuggestionDraft {
  readonly a: { readonly id: string; readonly version: number };
  readonly b: { readonly id: string; readonly version: number };
  readonly comparison: Comparison;
  readonly gapRank: number;
  readonly clusterKey: string;
  readonly returnedBecause: string | null;
  readonly engineVersion: string;
}

/** A reading with its columns; what a later reading of the same two versions replaces. */
function readingColumns({ comparison, gapRank, clusterKey, engineVersion }: SuggestionDraft) {
  return {
    outcome: toDb(comparison.outcome),
    bearing: toDb(comparison.bearing),
    tie: toDb(comparison.tie),
    directedFrom: comparison.directedFrom,
    asRetoldBy: comparison.asRetoldBy,
    sentence: comparison.sentence,
    reasons: json(comparison.reasons),
    drift: json(comparison.drift),
    values: comparison.values === null ? Prisma.DbNull : json(finite(comparison.values)),
    assumed: json(comparison.assumed),
    wouldDecide: comparison.wouldDecide,
    gapRank,
    clusterKey,
    engineVersion,
  };
}

/** Replaces a reading of the same two versions: what is known of their sources, or the engine, changed. */
export async function renewSuggestion(tx: WriteScope, id: string, draft: SuggestionDraft): Promise<void> {
  await tx.client.comparisonSuggestion.updateMany({
    where: { workspaceId: tx.workspaceId, id },
    data: { ...readingColumns(draft), supersededAt: null },
  });
}

/** Takes readings off the lists: of older versions, or such as no longer hold. */
export async function supersedeSuggestions(tx: WriteScope, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.client.comparisonSuggestion.updateMany({
    where: { workspaceId: tx.workspaceId, id: { in: [...ids] }, supersededAt: null },
    data: { supersededAt: now },
  });
}

/** Offers readings; the same two versions are offered once, however many offer them at a time. Answers how many are new. */
export async function insertSuggestions(
  tx: WriteScope,
  drafts: readonly SuggestionDraft[],
  now: Date,
): Promise<number> {
  if (drafts.length === 0) return 0;
  const { count } = await tx.client.comparisonSuggestion.createMany({
    data: drafts.map((draft) => ({
      workspaceId: tx.workspaceId,
      id: newId(),
      aClaimId: draft.a.id,
      aVersion: draft.a.version,
      bClaimId: draft.b.id,
      bVersion: draft.b.version,
      ...readingColumns(draft),
      returnedBecause: draft.returnedBecause,
      createdAt: now,
    })),
    skipDuplicates: true,
  });
  return count;
}

function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}

// JSON has no infinity: an open side is null there.
function finite(values: NonNullable<Comparison["values"]>) {
  const side = ({ low, high, ...open }: typeof values.a) => ({
    low: Number.isFinite(low) ? low : null,
    high: Number.isFinite(high) ? high : null,
    ...open,
  });
  return { ...values, a: side(values.a), b: side(values.b) };
}
