import type { Reliability } from "../../model/scales.ts";
import { fromDay } from "../days.ts";
import type { Scope } from "./scope.ts";
import { findSourceId } from "./source-names.ts";

/** The points of the workspace's current rating scale in their order; empty when it has none. */
export async function readRatingPoints(scope: Scope) {
  const { workspaceId } = scope;
  const scale = await scope.client.ratingScale.findFirst({
    where: { workspaceId },
    orderBy: { number: "desc" },
    select: {
      ratingPoints: { orderBy: { position: "asc" }, select: { id: true, key: true, label: true, rank: true } },
    },
  });
  return scale?.ratingPoints ?? [];
}

/** The letter a source has now, with what it rests on and since when; null when nobody judged it. */
export async function readReliability(scope: Scope, sourceId: string) {
  const row = await scope.client.reliabilityJudgement.findFirst({
    where: { workspaceId: scope.workspaceId, sourceId },
    orderBy: { id: "desc" },
  });
  return row && { id: row.id, letter: row.letter as Reliability, basis: row.basis, judgedOn: fromDay(row.judgedOn) };
}

/** A claimant by name with the letter it has now. */
export async function readReliabilityOf(scope: Scope, name: string) {
  const sourceId = await findSourceId(scope, name);
  const standing = sourceId === null ? null : await readReliability(scope, sourceId);
  return { name, letter: standing?.letter ?? null, basis: standing?.basis ?? null };
}
