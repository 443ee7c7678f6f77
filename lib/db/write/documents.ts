import type { DatedInterval } from "../../units/period.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** A document as an analyst enters it; `issued` is null where unknown, open at an end for "not before". */
export interface DocumentEntry {
  readonly title: string;
  readonly edition: string | null;
  readonly url: string | null;
  readonly issued: DatedInterval | null;
  readonly precision: "day" | "month" | "year" | "range" | "not-before" | "unknown";
}

/** Writes a document a source issued; the same title of the same source twice is a unique violation. */
export async function insertDocument(
  tx: WriteScope,
  sourceId: string,
  entry: DocumentEntry,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.client.document.create({
    data: { workspaceId: tx.workspaceId, id, sourceId, ...columns(entry), createdAt: now },
  });
  return id;
}

/** Changes a document at the version seen; false when somebody was faster. */
export async function updateDocument(
  tx: WriteScope,
  seen: { readonly id: string; readonly version: number },
  entry: DocumentEntry,
): Promise<boolean> {
  const { count } = await tx.client.document.updateMany({
    where: { workspaceId: tx.workspaceId, id: seen.id, version: seen.version },
    data: { ...columns(entry), version: seen.version + 1 },
  });
  return count === 1;
}

/** The id of a source's document of that title, made when it has none yet: claims name documents before anybody describes them. */
export async function ensureDocument(tx: WriteScope, sourceId: string, title: string, now: Date) {
  const found = await tx.client.document.findFirst({
    where: { workspaceId: tx.workspaceId, sourceId, title: { equals: title, mode: "insensitive" } },
    select: { id: true },
  });
  if (found) return { id: found.id, isNew: false };
  const bare = { title, edition: null, url: null, issued: null, precision: "unknown" } as const;
  return { id: await insertDocument(tx, sourceId, bare, now), isNew: true };
}

function columns({ title, edition, url, issued, precision }: DocumentEntry) {
  return {
    title,
    edition,
    url,
    issuedFrom: toDay(issued?.from),
    issuedTo: toDay(issued?.to),
    issuedPrecision: precision === "not-before" ? ("not_before" as const) : precision,
  };
}
