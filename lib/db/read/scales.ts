import type { Reliability } from "../../model/scales.ts";
import { fromDay } from "../days.ts";
import { readSealedIds } from "./assessments.ts";
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

/**
 * The letter a source has now for this person, with what it rests on and since when; null when nobody judged it.
 * A letter given in a judgement that is still sealed counts for its author alone: it would tell what the judgement says.
 */
export async function readReliability(scope: Scope, sourceId: string, userId: string) {
  const rows = await scope.client.reliabilityJudgement.findMany({
    where: { workspaceId: scope.workspaceId, sourceId },
    orderBy: { id: "desc" },
    take: 50,
    include: { assessments: { select: { id: true } } },
  });
  const assessments = rows.flatMap((row) => row.assessments.map(({ id }) => id));
  const sealed = await readSealedIds(scope, assessments);
  const open = (row: (typeof rows)[number]) =>
    row.judgedById === userId || row.assessments.length === 0 || row.assessments.some(({ id }) => !sealed.has(id));
  const row = rows.find(open);
  return row
    ? { id: row.id, letter: row.letter as Reliability, basis: row.basis, judgedOn: fromDay(row.judgedOn) }
    : null;
}

/** A claimant by name with the letter it has now for this person. */
export async function readReliabilityOf(scope: Scope, name: string, userId: string) {
  const sourceId = await findSourceId(scope, name);
  const standing = sourceId === null ? null : await readReliability(scope, sourceId, userId);
  return { name, letter: standing?.letter ?? null, basis: standing?.basis ?? null };
}
