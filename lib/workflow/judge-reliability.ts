import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertReliability } from "../db/write/reliability.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import type { Reliability } from "../model/scales.ts";
import type { IsoDate } from "../units/period.ts";

/** A judgement of a source's reliability with what it rests on and the day it is made for. */
export interface ReliabilityInput {
  readonly sourceId: string;
  readonly letter: Reliability;
  readonly basis: string;
  readonly judgedOn: IsoDate;
}

/** Writes a dated judgement; earlier ones stay. Refuses: not-found, not-permitted, invalid (no basis, a day to come). */
export function judgeReliability(actor: Actor, input: ReliabilityInput, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const source = await readSourceIdentity(tx, input.sourceId);
    if (!source) return refuse("not-found");
    if (!may(actor, "source.judge")) return refuse("not-permitted");
    if (input.basis.trim() === "")
      return refuse("invalid", { field: "basis", detail: "Say what the judgement rests on" });
    if (input.judgedOn > now.toISOString().slice(0, 10))
      return refuse("invalid", { field: "judgedOn", detail: "That day is still to come" });
    const id = await insertReliability(tx, { ...input, basis: input.basis.trim() }, now);
    const after = { judgementId: id, letter: input.letter, basis: input.basis.trim(), judgedOn: input.judgedOn };
    await recordEvent(tx, { verb: "judge-reliability", subjectKind: "source", subjectId: input.sourceId, after }, now);
    return ok(id);
  });
}
