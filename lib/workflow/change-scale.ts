import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readScales } from "../db/read/vocabulary-rows.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertScale } from "../db/write/vocabulary-rows.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { type ScaleDraft, scalePoints } from "../model/scale-points.ts";

/**
 * Puts a new version of the rating scale in force; ratings given before keep the words they were given in. Answers its number.
 * Refuses: not-permitted, stale (with theirs), invalid (a label twice, nothing changed).
 */
export function changeScale(
  actor: Actor,
  seen: number,
  draft: ScaleDraft,
  now: Date,
): Promise<Result<number, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    const [present] = await readScales(tx);
    const standing = present?.ratingPoints ?? [];
    if ((present?.number ?? 0) !== seen) {
      const theirs = standing.map(({ label }) => label).join(", ");
      const detail = `The scale was changed while you were here. It says: ${theirs}. Save again to keep yours.`;
      const { number: version = 0, createdAt: at = now } = present ?? {};
      return refuse("stale", { detail, theirs: { version, by: null, at, value: theirs } });
    }
    const points = scalePoints(draft, standing);
    if (!points.ok) return points;
    const before = standing.map(({ label, rank }) => ({ label, rank }));
    const after = points.value.map(({ label, rank }) => ({ label, rank }));
    if (JSON.stringify(before) === JSON.stringify(after) && present?.name === draft.name)
      return refuse("invalid", { detail: "Nothing was changed." });
    const number = seen + 1;
    const id = await insertScale(tx, { name: draft.name, number, points: points.value }, now);
    await recordEvent(tx, { verb: "change-scale", subjectKind: "scale", subjectId: id, before, after }, now);
    return ok(number);
  });
}
