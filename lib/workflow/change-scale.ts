import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readScales } from "../db/read/vocabulary-rows.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertScale } from "../db/write/vocabulary-rows.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { type ScaleDraft, scalePoints } from "../model/scale-points.ts";
import { typedScale } from "../model/typed-vocabulary.ts";
import { tellStale } from "./tell-stale.ts";

const lined = ({ ordered, outside }: ScaleDraft) => [
  ...ordered.map((label) => ({ label, rank: 1 })),
  ...outside.map((label) => ({ label, rank: null })),
];

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
    const points = scalePoints(draft, standing);
    if ((present?.number ?? 0) !== seen) {
      const met = { kind: "scale", id: present?.id ?? "", version: present?.number ?? 0 } as const;
      const theirs = typedScale(present?.name ?? "", standing);
      return tellStale(tx, { ...met, theirs, yours: typedScale(draft.name, lined(draft)) });
    }
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
