import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { inTransaction } from "../db/transaction.ts";
import { forgetQueueRow, saveQueueRow } from "../db/write/saved-queues.ts";
import { queueQuery, readQueueView } from "../model/queue-view.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

const longest = 60;

/** Keeps the filters of a queue under a name of one's own; the same name again replaces it. No history: it is a bookmark. Refuses: not-permitted, invalid. */
export function saveQueue(
  actor: Actor,
  queue: { readonly name: string; readonly query: string },
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "workspace.read")) return refuse("not-permitted");
    const name = queue.name.trim();
    if (name === "") return refuse("invalid", { field: "name", detail: "Give the queue a name" });
    if (name.length > longest) return refuse("invalid", { field: "name", detail: `At most ${longest} characters` });
    // Only what an address may say is kept.
    const view = readQueueView(Object.fromEntries(new URLSearchParams(queue.query)));
    await saveQueueRow(tx, name, queueQuery(view).slice(1), now);
    return ok(null);
  });
}

/** Forgets a saved queue of one's own. Refuses: not-found. */
export function forgetQueue(actor: Actor, id: string): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => ((await forgetQueueRow(tx, id)) ? ok(null) : refuse("not-found")));
}
