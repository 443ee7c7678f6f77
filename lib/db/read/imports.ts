import type { StoredDraft } from "../../model/import-draft.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** An input kept between choose and apply. */
export interface ImportDraftBody {
  readonly name: string | null;
  readonly content: string;
  readonly answers: {
    readonly publisher: string | null;
    readonly date: string | null;
    readonly language: string;
    readonly separate: readonly number[];
    readonly format: string | null;
  };
}

/** A kept input of this person, or null. */
export async function readImportDraft(scope: Scope, userId: string, draftId: string): Promise<ImportDraftBody | null> {
  const row = await scope.client.draft.findFirst({
    where: { workspaceId: scope.workspaceId, userId, subjectKind: "import", subjectId: draftId },
  });
  return row ? (row.body as unknown as ImportDraftBody) : null;
}

/**
 * An import with how far it came: items done of total, the counts of where they went, and how many of the texts it brought wait to be
 * read for candidates. Null when there is none.
 */
export async function readImportRun(scope: Scope, id: string) {
  const run = await scope.client.importRun.findFirst({
    where: { workspaceId: scope.workspaceId, id },
    include: { startedBy: { select: { name: true } } },
  });
  if (!run) return null;
  const where = { workspaceId: scope.workspaceId, runId: id };
  const [groups, unread] = await Promise.all([
    scope.client.importItem.groupBy({ by: ["outcome"], where, _count: true }),
    scope.client.importItem.count({ where: { ...where, revision: { extractionRuns: { none: {} } } } }),
  ]);
  const counts = Object.fromEntries(groups.map((group) => [fromDb(group.outcome), group._count]));
  return { ...run, unread, counts: { pending: 0, new: 0, "already-here": 0, updated: 0, refused: 0, ...counts } };
}

/** The items of an import in order, with the post each became, its candidates and how often the engine read it; drafts left out. */
export async function readImportItems(
  scope: Scope,
  runId: string,
  page: { readonly after: number; readonly take: number },
) {
  return scope.client.importItem.findMany({
    where: { workspaceId: scope.workspaceId, runId, position: { gt: page.after } },
    orderBy: { position: "asc" },
    take: page.take,
    omit: { draft: true },
    include: {
      revision: {
        select: { number: true, title: true, _count: { select: { candidates: true, extractionRuns: true } } },
      },
    },
  });
}

/** The latest imports of the workspace. */
export async function readImportRuns(scope: Scope, take = 20) {
  return scope.client.importRun.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: { id: "desc" },
    take,
    include: { startedBy: { select: { name: true } } },
  });
}

/** The next item that has not been taken in yet, with its draft; null when all are done. */
export async function readPendingItem(scope: Scope, runId: string, after: number) {
  const item = await scope.client.importItem.findFirst({
    where: { workspaceId: scope.workspaceId, runId, outcome: "pending", position: { gt: after } },
    orderBy: { position: "asc" },
  });
  return item ? { ...item, draft: item.draft as unknown as StoredDraft } : null;
}
