import type { Actor } from "../access/actor.ts";
import { type Account, readAccount } from "../db/read/users.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
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
    if (account.version !== version) return clash(tx, account, name);
    if (account.name === name) return refuse("invalid", { field: "name", detail: "Nothing was changed." });
    if (!(await updateUser(tx.client, { id: account.id, version }, { name })))
      return clash(tx, (await readAccount(actor.userId, tx.client)) ?? account, name);
    const subject = { subjectKind: "user", subjectId: account.id } as const;
    await recordEvent(tx, { verb: "edit-profile", ...subject, before: { name: account.name }, after: { name } }, now);
    return ok(null);
  });
}

function clash(tx: WriteScope, { id, version, name }: Account, yours: string) {
  const field = (value: string) => [{ name: "name", label: "Your name", value }];
  return tellStale(tx, { kind: "user", id, version, theirs: field(name), yours: field(yours) });
}
