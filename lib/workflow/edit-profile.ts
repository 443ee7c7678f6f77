import type { Actor } from "../access/actor.ts";
import { readAccount } from "../db/read/users.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { updateUser } from "../db/write/users.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellStale } from "./tell-stale.ts";

/** Changes the actor's own name, as everyone sees it from now on. Refuses: not-found, stale (with theirs), invalid (nothing changed). */
export function editProfile(
  actor: Actor,
  profile: { readonly accountVersion: number; readonly name: string },
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const account = await readAccount(actor.userId, tx.client);
    if (!account) return refuse("not-found");
    const { accountVersion: version, name } = profile;
    if (account.version !== version) {
      const now = { kind: "user", id: account.id, version: account.version } as const;
      return tellStale(tx, { ...now, theirs: account.name, yours: name });
    }
    if (account.name === name) return refuse("invalid", { field: "name", detail: "Nothing was changed." });
    if (!(await updateUser(tx.client, { id: account.id, version }, { name }))) return refuse("stale");
    const subject = { subjectKind: "user", subjectId: account.id } as const;
    await recordEvent(tx, { verb: "edit-profile", ...subject, before: { name: account.name }, after: { name } }, now);
    return ok(null);
  });
}
