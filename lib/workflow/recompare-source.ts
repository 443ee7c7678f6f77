import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { newId } from "../db/ids.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readClaimsTouching } from "../db/read/sources.ts";
import type { WriteScope } from "../db/transaction.ts";
import { enqueue } from "../db/write/outbox.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { suggestComparisons } from "./suggest-comparisons.ts";

/** Asks, in the transaction of a change to sources, that everything said or handed on by them be compared anew. */
export async function askForRecomparison(tx: WriteScope, sourceIds: readonly string[], now: Date): Promise<void> {
  for (const subjectId of new Set(sourceIds))
    await enqueue(tx, { name: "recompare-source", subjectId, effectKey: `recompare:${subjectId}:${newId()}` }, now);
}

/** Compares anew every claim a source, or one merged into it, makes or hands on; answers how many. Refuses: not-permitted. */
export async function recompareSource(actor: Actor, sourceId: string, now: Date): Promise<Result<number, Refusal>> {
  if (!may(actor, "candidate.decide")) return refuse("not-permitted");
  const claims = await readClaimsTouching(scopeOf(actor), sourceId);
  for (const claimId of claims) {
    const done = await suggestComparisons(actor, claimId, now);
    // One that was withdrawn meanwhile is no fault.
    if (!done.ok && done.error.reason !== "not-found") return done;
  }
  return ok(claims.length);
}
