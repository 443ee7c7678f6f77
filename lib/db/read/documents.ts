import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** The documents of a source and of those merged into it, by title, each with how many claims and judgements cite it. */
export async function readDocumentsOf({ client, workspaceId }: Scope, sourceId: string) {
  const rows = await client.document.findMany({
    where: { workspaceId, OR: [{ sourceId }, { source: { heirId: sourceId } }] },
    orderBy: { title: "asc" },
    include: { _count: { select: { attributionSteps: true, evidence: true } } },
  });
  return rows.map(({ _count, ...row }) => ({
    id: row.id,
    ...entryOf(row),
    cited: _count.attributionSteps + _count.evidence,
  }));
}

/** One document with its source and its version; null when there is none. */
export async function readDocument({ client, workspaceId }: Scope, id: string) {
  const row = await client.document.findFirst({ where: { workspaceId, id }, include: { source: namedSource } });
  if (!row) return null;
  const { source, version, createdAt } = followMerges(row);
  return { id, version, createdAt, source, entry: entryOf(row) };
}

interface DocumentColumns {
  readonly title: string;
  readonly edition: string | null;
  readonly url: string | null;
  readonly issuedFrom: Date | null;
  readonly issuedTo: Date | null;
  readonly issuedPrecision: "day" | "month" | "year" | "range" | "not_before" | "unknown";
}

function entryOf({ title, edition, url, issuedFrom, issuedTo, issuedPrecision }: DocumentColumns) {
  const issued = issuedFrom || issuedTo ? { from: fromDay(issuedFrom), to: fromDay(issuedTo) } : null;
  return { title, edition, url, issued, precision: fromDb(issuedPrecision) };
}

/** Where a document is cited: the appearances whose chain names it, with their claims, and the assessments that cite it (their ids alone: some are sealed). */
export async function readCitations({ client, workspaceId }: Scope, documentId: string) {
  const [appearances, evidence] = await Promise.all([
    client.appearance.findMany({
      where: { workspaceId, withdrawnAt: null, attributionSteps: { some: { documentId } } },
      orderBy: { id: "asc" },
      take: 200,
      select: {
        id: true,
        claimId: true,
        surface: true,
        start: true,
        revision: { select: { number: true, title: true, post: { select: { id: true, publisher: namedSource } } } },
      },
    }),
    client.evidence.count({ where: { workspaceId, documentId } }),
  ]);
  return { appearances: followMerges(appearances), evidence };
}
