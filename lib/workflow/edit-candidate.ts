import type { Actor } from "../access/actor.ts";
import { readCandidate } from "../db/read/candidates.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { type EnteredReading, editReading } from "../model/edit-reading.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { acceptCandidate, type Decided, type Reading, type Seen, splitCandidate } from "./decide-candidate.ts";

/** Accepts a candidate as a person entered it over the proposal. Refuses as `acceptCandidate`, and invalid with the field. */
export async function acceptEdited(
  actor: Actor,
  seen: Seen,
  entered: EnteredReading,
  now: Date,
): Promise<Result<Decided, Refusal>> {
  const readings = await enter(actor, seen, [entered]);
  return readings.ok ? acceptCandidate(actor, seen, readings.value[0] ?? {}, now) : readings;
}

/** Splits a candidate into the readings a person entered. Refuses as `splitCandidate`, and invalid with the field. */
export async function splitEdited(
  actor: Actor,
  seen: Seen,
  entered: readonly EnteredReading[],
  now: Date,
): Promise<Result<Decided, Refusal>> {
  const readings = await enter(actor, seen, entered);
  return readings.ok ? splitCandidate(actor, seen, readings.value, now) : readings;
}

async function enter(
  actor: Actor,
  seen: Seen,
  entered: readonly EnteredReading[],
): Promise<Result<Reading[], Refusal>> {
  const candidate = await readCandidate(scopeOf(actor), seen.candidateId);
  if (!candidate) return refuse("not-found");
  const names = await readVocabulary(scopeOf(actor), defaultVocabulary);
  const readings: Reading[] = [];
  for (const [index, one] of entered.entries()) {
    const content = editReading(candidate.draft.content, one, names);
    if (!content.ok)
      return index === 0 ? content : { ok: false, error: { ...content.error, field: `second.${content.error.field}` } };
    readings.push({ content: content.value });
  }
  return { ok: true, value: readings };
}
