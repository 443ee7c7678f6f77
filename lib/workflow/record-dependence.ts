import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { findSourceId, readSourceName } from "../db/read/source-names.ts";
import { findWords, readDependence } from "../db/read/source-ties.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertDependence, withdrawDependenceRow } from "../db/write/source-ties.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import type { IsoDate } from "../units/period.ts";
import { askForRecomparison } from "./recompare-source.ts";
import { tellDone } from "./tell-stale.ts";

/** Whose data a source uses, by name; `words` are those of a captured post that say so, `postId` that post. */
export interface EnteredDependence {
  readonly sourceId: string;
  readonly of: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly note: string;
  readonly postId: string | null;
  readonly words: string | null;
}

/**
 * Records that a source uses another's data: they are no two independent voices. The cited words are looked for in the post's current
 * text and stored with their place. Refuses: not-found, not-permitted, invalid, words-not-in-text.
 */
export function recordDependence(
  actor: Actor,
  entered: EnteredDependence,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const { sourceId, from, to, postId, words } = entered;
    if (!(await readSourceIdentity(tx, sourceId))) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    const invalid = (field: string, detail: string) => refuse("invalid", { field, detail });
    const note = entered.note.trim();
    if (note === "") return invalid("note", "Say how it is known");
    const ofId = await findSourceId(tx, entered.of);
    if (ofId === null) return invalid("other", `There is no source called “${entered.of}”; add it first`);
    if (ofId === sourceId) return invalid("other", "A source uses its own data anyway");
    if (from && to && to < from) return invalid("to", "It ends before it begins");
    if (words !== null && postId === null) return invalid("post", "Say in which post these words stand");
    const cited = words !== null && postId !== null ? await findWords(tx, postId, words) : null;
    if (words !== null && cited === null) return refuse("words-not-in-text", { field: "words" });
    const id = await insertDependence(tx, { sourceId, ofId, from, to, note, cited }, now);
    if (!id) return refuse("words-not-in-text", { field: "words" });
    const after = { usesDataOf: await readSourceName(tx, ofId), from, to, words };
    const subject = { subjectKind: "source", subjectId: sourceId } as const;
    await recordEvent(tx, { verb: "record-dependence", ...subject, after, reason: note }, now);
    await askForRecomparison(tx, [sourceId, ofId], now);
    return ok(id);
  });
}

/** Takes that back. Refuses: not-found, not-permitted, already-done. */
export function withdrawDependence(actor: Actor, dependenceId: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const dependence = await readDependence(tx, dependenceId);
    if (!dependence) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    if (!(await withdrawDependenceRow(tx, dependenceId, now))) {
      const met = await readDependence(tx, dependenceId);
      return tellDone(tx, { byId: met?.withdrawnById, at: met?.withdrawnAt, did: "withdrew this dependence" });
    }
    const subject = { subjectKind: "source", subjectId: dependence.sourceId } as const;
    const before = { usesDataOf: dependence.of.name };
    await recordEvent(tx, { verb: "withdraw-dependence", ...subject, before }, now);
    await askForRecomparison(tx, [dependence.sourceId, dependence.ofId], now);
    return ok(dependence.sourceId);
  });
}
