import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readAffectedClaims, readRates } from "../db/read/vocabulary-rows.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { closeRate, insertRate, type RateDraft } from "../db/write/vocabulary-rows.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { unitRow } from "../units/table.ts";
import { requeueComparisons } from "./requeue-comparisons.ts";
import { tellMet } from "./tell-stale.ts";

/** Writes an exchange rate down with who published it; amounts of the two currencies compare from then on. Refuses: not-permitted, invalid. */
export function recordRate(actor: Actor, draft: RateDraft, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    for (const field of ["from", "to"] as const)
      if (unitRow(draft[field])?.dimension !== "money")
        return refuse("invalid", { field, detail: `“${draft[field]}” is no currency we know, such as USD or KRW.` });
    const id = await insertRate(tx, draft, now);
    await recordEvent(tx, { verb: "record-rate", subjectKind: "rate", subjectId: id, after: draft }, now);
    await compareAgain(tx, [draft.from, draft.to], id, now);
    return ok(id);
  });
}

/** Withdraws a rate that was wrong, with a reason; it stays on record. Refuses: not-permitted, not-found, invalid (no reason), already-done. */
export function withdrawRate(actor: Actor, id: string, reason: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    const rate = (await readRates(tx)).find((one) => one.id === id);
    if (!rate) return refuse("not-found");
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say what was wrong with it." });
    if (!(await closeRate(tx, id, now)))
      return tellMet(tx, "already-done", { kind: "rate", id, version: 0, verbs: ["withdraw-rate"] });
    const before = { from: rate.fromUnit, to: rate.toUnit, rate: rate.rate, note: rate.note };
    const event = { verb: "withdraw-rate", subjectKind: "rate", subjectId: id, before, reason: why } as const;
    const eventId = await recordEvent(tx, event, now);
    await compareAgain(tx, [rate.fromUnit, rate.toUnit], eventId, now);
    return ok(null);
  });
}

async function compareAgain(tx: WriteScope, units: readonly string[], because: string, now: Date): Promise<void> {
  await requeueComparisons(tx, await readAffectedClaims(tx, { units }), because, now);
}
