import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readPublication } from "../db/read/publications.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertRetraction } from "../db/write/publications.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellMet } from "./tell-stale.ts";

/** Withdraws a publication for good; its address answers with a tombstone and the reason. Refuses: not-found, not-permitted, invalid (no reason), already-done. */
export function retractPublication(
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const publication = await readPublication(tx, id);
    if (!publication) return refuse("not-found");
    if (!may(actor, "publication.retract")) return refuse("not-permitted");
    if (publication.retraction) return tellMet(tx, "already-done", { kind: "publication", id, version: 0 });
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why it is withdrawn" });
    const retraction = await insertRetraction(tx, id, why, now);
    await recordEvent(
      tx,
      { verb: "retract-publication", subjectKind: "publication", subjectId: id, reason: why, after: { retraction } },
      now,
    );
    return ok(retraction);
  });
}
