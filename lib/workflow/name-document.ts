import type { WriteScope } from "../db/transaction.ts";
import { ensureDocument } from "../db/write/documents.ts";
import { recordEvent } from "../db/write/events.ts";

/** The id of the document of that title a source issued, made when it is the first time anybody names it; null for no title. */
export async function nameDocument(
  tx: WriteScope,
  sourceId: string,
  title: string | null,
  now: Date,
): Promise<string | null> {
  const named = title?.trim();
  if (!named) return null;
  const { id, isNew } = await ensureDocument(tx, sourceId, named, now);
  const subject = { subjectKind: "document", subjectId: id, after: { title: named } } as const;
  if (isNew) await recordEvent(tx, { verb: "create-document", ...subject }, now);
  return id;
}
