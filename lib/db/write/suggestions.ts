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

/** Replaces the reading of the same two versions, when one was offered: what is known of their sources changed. Answers whether there was one. */
export async function renewSuggestion(tx: WriteScope, draft: SuggestionDraft): Promise<boolean> {
  const { count } = await tx.client.comparisonSuggestion.updateMany({
    where: pairWhere(tx, draft),
    data: { ...readingColumns(draft), supersededAt: null },
  });
  return count > 0;
}

/** Takes a reading that no longer holds off the lists; nothing when none was offered. */
export async function dropSuggestion(tx: WriteScope, pair: Pick<SuggestionDraft, "a" | "b">, now: Date): Promise<void> {
  await tx.client.comparisonSuggestion.updateMany({
    where: { ...pairWhere(tx, pair), supersededAt: null },
    data: { supersededAt: now },
  });
}

function pairWhere({ workspaceId }: WriteScope, { a, b }: Pick<SuggestionDraft, "a" | "b">) {
  return { workspaceId, aClaimId: a.id, aVersion: a.version, bClaimId: b.id, bVersion: b.version };
}

/** Offers a reading; the same two versions are offered once, and readings of older versions are superseded. Answers whether it is new. */
export async function insertSuggestion(tx: WriteScope, draft: SuggestionDraft, now: Date): Promise<boolean> {
  const { a, b } = draft;
  const pair = { workspaceId: tx.workspaceId, aClaimId: a.id, bClaimId: b.id };
  await tx.client.comparisonSuggestion.updateMany({
    where: { ...pair, supersededAt: null, NOT: { aVersion: a.version, bVersion: b.version } },
    data: { supersededAt: now },
  });
  const { count } = await tx.client.comparisonSuggestion.createMany({
    data: {
      ...pair,
      id: newId(),
      aVersion: a.version,
      bVersion: b.version,
      ...readingColumns(draft),
      returnedBecause: draft.returnedBecause,
      createdAt: now,
    },
    skipDuplicates: true,
  });
  return count === 1;
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
