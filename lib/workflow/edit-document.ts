import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readDocument } from "../db/read/documents.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { type DocumentEntry, insertDocument, updateDocument } from "../db/write/documents.ts";
import { recordEvent } from "../db/write/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedDocument } from "../model/typed-source.ts";
import { tellStale } from "./tell-stale.ts";

/** Adds a document a source issued. Refuses: not-found, not-permitted, invalid, already-done (it has one of this title). */
export function createDocument(
  actor: Actor,
  sourceId: string,
  entry: DocumentEntry,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!(await readSourceIdentity(tx, sourceId))) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    const fault = await faultOf(tx, sourceId, null, entry);
    if (fault) return fault;
    const id = await insertDocument(tx, sourceId, entry, now);
    await recordEvent(tx, { verb: "create-document", subjectKind: "document", subjectId: id, after: entry }, now);
    return ok(id);
  });
}

/** Changes what is said of a document. Refuses: not-found, not-permitted, stale (with theirs), invalid, already-done. */
export function editDocument(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  entry: DocumentEntry,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const document = await readDocument(tx, seen.id);
    if (!document) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    if (document.version !== seen.version) return stale(tx, seen.id, entry);
    const fault = await faultOf(tx, document.source.id, seen.id, entry);
    if (fault) return fault;
    if (!(await updateDocument(tx, seen, entry))) return stale(tx, seen.id, entry);
    const subject = { subjectKind: "document", subjectId: seen.id } as const;
    await recordEvent(tx, { verb: "edit-document", ...subject, before: document.entry, after: entry }, now);
    return ok(seen.id);
  });
}

async function stale(tx: WriteScope, id: string, yours: DocumentEntry): Promise<Result<never, Refusal>> {
  const document = await readDocument(tx, id);
  if (!document) return refuse("not-found");
  const { version, entry } = document;
  return tellStale(tx, { kind: "document", id, version, theirs: typedDocument(entry), yours: typedDocument(yours) });
}

async function faultOf(tx: WriteScope, sourceId: string, ownId: string | null, { title, issued, url }: DocumentEntry) {
  if (title === "") return refuse("invalid", { field: "title", detail: "A document has a title" });
  if (issued?.from && issued.to && issued.to < issued.from)
    return refuse("invalid", { field: "issuedTo", detail: "It ends before it begins" });
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    return refuse("invalid", { field: "url", detail: "An address begins with http:// or https://" });
  const same = await tx.client.document.findFirst({
    where: { workspaceId: tx.workspaceId, sourceId, title: { equals: title, mode: "insensitive" } },
    select: { id: true },
  });
  return same && same.id !== ownId
    ? refuse("already-done", { field: "title", detail: "This source has a document of this title" })
    : null;
}
