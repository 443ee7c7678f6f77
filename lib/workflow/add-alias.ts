import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { findSourceId, readSourceName } from "../db/read/source-names.ts";
import { readAlias } from "../db/read/source-ties.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertAlias, withdrawAliasRow } from "../db/write/source-names.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { askForRecomparison } from "./recompare-source.ts";
import { tellDone } from "./tell-stale.ts";

/** Gives a source another name. Refuses: not-found, not-permitted, invalid, already-done (whose name it is already). */
export function addAlias(actor: Actor, sourceId: string, alias: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const source = await readSourceIdentity(tx, sourceId);
    if (!source) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    const name = alias.trim().replace(/\s+/g, " ");
    if (name === "") return refuse("invalid", { field: "alias", detail: "Write the name" });
    const holder = await findSourceId(tx, name);
    if (holder !== null) {
      const whose = await readSourceName(tx, holder);
      return refuse("already-done", { field: "alias", detail: `“${name}” is a name of ${whose} already` });
    }
    const id = await insertAlias(tx, sourceId, name);
    await recordEvent(tx, { verb: "add-alias", subjectKind: "source", subjectId: sourceId, after: { name } }, now);
    await askForRecomparison(tx, [sourceId], now);
    return ok(id);
  });
}

/** Takes another name of a source back; what was read under it keeps its source. Refuses: not-found, not-permitted, already-done. */
export function withdrawAlias(actor: Actor, aliasId: string, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const alias = await readAlias(tx, aliasId);
    if (!alias) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    if (!(await withdrawAliasRow(tx, aliasId, now))) {
      const met = await readAlias(tx, aliasId);
      return tellDone(tx, { byId: met?.withdrawnById, at: met?.withdrawnAt, did: "withdrew this name" });
    }
    const subject = { subjectKind: "source", subjectId: alias.sourceId } as const;
    await recordEvent(tx, { verb: "withdraw-alias", ...subject, before: { name: alias.alias } }, now);
    await askForRecomparison(tx, [alias.sourceId], now);
    return ok(alias.sourceId);
  });
}
