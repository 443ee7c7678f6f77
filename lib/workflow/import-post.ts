import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readStandings, type Standing } from "../db/read/import-standing.ts";
import { readPendingItem } from "../db/read/imports.ts";
import { scopeOf } from "../db/read/scope.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { reanchorAppearances } from "../db/write/anchors.ts";
import { recordEvent } from "../db/write/events.ts";
import { finishImportRun, settleImportItem } from "../db/write/imports.ts";
import { enqueue } from "../db/write/outbox.ts";
import { insertPost, insertRevision, type WrittenRevision } from "../db/write/posts.ts";
import { bringPostBack, bringRevisionBack } from "../db/write/set-asides.ts";
import type { StoredDraft } from "../model/import-draft.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { nameSource } from "./name-source.ts";

/**
 * Takes in the posts of a started import one by one, each in a transaction of its own, until none is pending.
 * Running it again, or twice at once, changes nothing more. Refuses: not-permitted.
 */
export async function importPosts(actor: Actor, runId: string, clock: () => Date): Promise<Result<number, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  let taken = 0;
  for (let after = -1; ; ) {
    const item = await readPendingItem(scopeOf(actor), runId, after);
    if (!item) break;
    after = item.position;
    const result = await importPost(actor, { ...item, runId }, clock());
    if (result.ok) taken++;
    else await refuseItem(actor, item.id, result.error, clock());
  }
  await inTransaction(actor, async (tx) => ok(await finishImportRun(tx, runId, clock())));
  return ok(taken);
}

interface Item {
  readonly id: string;
  readonly runId: string;
  readonly draft: StoredDraft;
}

const tries = 5;

// Two imports of one post at once: the second one's insert breaks on the identity, and its next try finds the first one's post.
async function importPost(actor: Actor, item: Item, now: Date): Promise<Result<null, Refusal>> {
  for (let attempt = 1; ; attempt++) {
    const result = await inTransaction(actor, (tx) => takeIn(tx, item, now));
    if (result.ok || result.error.reason !== "already-done" || attempt === tries) return result;
  }
}

async function takeIn(tx: WriteScope, { id, runId, draft }: Item, now: Date): Promise<Result<null, Refusal>> {
  const [standing] = await readStandings(tx, [draft]);
  if (!standing) return refuse("invalid");
  if (standing.outcome === "already-here") {
    await settleImportItem(tx, id, { outcome: "already-here", postId: standing.postId }, now);
    return ok(null);
  }
  const written = await capture(tx, { draft, runId, standing }, now);
  await settleImportItem(tx, id, { outcome: standing.outcome, ...written }, now);
  return ok(null);
}

/** Writes a draft as a new post or as the next revision of the one it stands for, asks for its reading, and records it. */
export async function capture(
  tx: WriteScope,
  {
    draft,
    runId,
    standing,
  }: { readonly draft: StoredDraft; readonly runId: string | null; readonly standing: Standing },
  now: Date,
): Promise<{ postId: string; revisionId: string }> {
  if (standing.back !== null && standing.postId !== null)
    return bringBack(tx, { postId: standing.postId, revisionId: standing.back }, now);
  if (standing.postId !== null && standing.postAside) await bringPostBack(tx, standing.postId);
  const publisherId = draft.publisher ? await nameSource(tx, draft.publisher, null, now) : null;
  const content = { draft, hash: standing.hash, publisherId, importRunId: runId };
  const written =
    standing.postId === null
      ? await insertPost(tx, standing.key, content, now)
      : await revise(tx, standing.postId, standing.nextNumber, content, now);
  await enqueue(
    tx,
    { name: "extract-post", subjectId: written.revisionId, effectKey: `extract-post:${written.revisionId}` },
    now,
  );
  await recordEvent(
    tx,
    {
      verb: standing.postId === null ? "import-post" : "revise-post",
      subjectKind: "post",
      subjectId: written.postId,
      after: {
        title: draft.title,
        date: draft.date,
        publisher: draft.publisher,
        revision: written.number,
        hash: standing.hash,
      },
    },
    now,
  );
  return { postId: written.postId, revisionId: written.revisionId };
}

// The very words are here, but set aside: they come back, with the candidates and decisions they had.
async function bringBack(tx: WriteScope, to: { readonly postId: string; readonly revisionId: string }, now: Date) {
  await bringPostBack(tx, to.postId);
  await bringRevisionBack(tx, to.revisionId, now);
  await recordEvent(tx, { verb: "bring-back-post", subjectKind: "post", subjectId: to.postId }, now);
  return to;
}

async function revise(
  tx: WriteScope,
  postId: string,
  number: number,
  content: Parameters<typeof insertPost>[2],
  now: Date,
): Promise<WrittenRevision> {
  const written = await insertRevision(tx, { ...content, postId, number }, now);
  await reanchorAppearances(tx, { postId, revisionId: written.revisionId, text: content.draft.text }, now);
  return written;
}

function refuseItem(actor: Actor, itemId: string, error: Refusal, now: Date) {
  const reason = error.detail ?? "It could not be stored";
  return inTransaction(actor, async (tx) =>
    ok(await settleImportItem(tx, itemId, { outcome: "refused", reason, hint: "Check it and import it alone." }, now)),
  );
}
