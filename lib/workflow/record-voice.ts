import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { findSourceId, readSourceName } from "../db/read/source-names.ts";
import { readVoice } from "../db/read/source-ties.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertVoice, withdrawVoiceRow } from "../db/write/source-ties.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import type { IsoDate } from "../units/period.ts";
import { askForRecomparison } from "./recompare-source.ts";
import { tellDone } from "./tell-stale.ts";

/** Whom a source speaks for, by name, and between which days as far as known. */
export interface EnteredVoice {
  readonly sourceId: string;
  readonly speaksFor: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly note: string | null;
}

/** Records that a source speaks for another: one voice while it does. Refuses: not-found, not-permitted, invalid, already-done. */
export function recordVoice(actor: Actor, entered: EnteredVoice, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const { sourceId, from, to, note } = entered;
    if (!(await readSourceIdentity(tx, sourceId))) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    const speaksForId = await findSourceId(tx, entered.speaksFor);
    if (speaksForId === null)
      return refuse("invalid", {
        field: "other",
        detail: `There is no source called “${entered.speaksFor}”; add it first`,
      });
    if (speaksForId === sourceId)
      return refuse("invalid", { field: "other", detail: "A source speaks for itself anyway" });
    if (from && to && to < from) return refuse("invalid", { field: "to", detail: "It ends before it begins" });
    const id = await insertVoice(tx, { sourceId, speaksForId, from, to, note }, now);
    const after = { speaksFor: await readSourceName(tx, speaksForId), from, to, note };
    await recordEvent(tx, { verb: "record-voice", subjectKind: "source", subjectId: sourceId, after }, now);
    await askForRecomparison(tx, [sourceId, speaksForId], now);
    return ok(id);
  });
}

/** Takes that back. Refuses: not-found, not-permitted, already-done. */
export function withdrawVoice(actor: Actor, voiceId: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const voice = await readVoice(tx, voiceId);
    if (!voice) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    if (!(await withdrawVoiceRow(tx, voiceId, now))) {
      const met = await readVoice(tx, voiceId);
      return tellDone(tx, { byId: met?.withdrawnById, at: met?.withdrawnAt, did: "withdrew this" });
    }
    const subject = { subjectKind: "source", subjectId: voice.sourceId } as const;
    const before = { speaksFor: voice.speaksFor.name };
    await recordEvent(tx, { verb: "withdraw-voice", ...subject, before }, now);
    await askForRecomparison(tx, [voice.sourceId, voice.speaksForId], now);
    return ok(voice.sourceId);
  });
}
