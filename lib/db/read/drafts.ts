import type { SubjectKind } from "../../model/events.ts";
import { toDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** What one person typed on some subjects of one kind and did not send, by subject. */
export async function readDrafts(
  scope: Scope,
  userId: string,
  subjectKind: SubjectKind,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const rows = await scope.client.draft.findMany({
    where: {
      workspaceId: scope.workspaceId,
      userId,
      subjectKind: toDb(subjectKind),
      subjectId: { in: [...subjectIds] },
    },
    select: { subjectId: true, body: true },
  });
  return new Map(rows.map(({ subjectId, body }) => [subjectId, onlyText(body)]));
}

// Imports keep drafts of another shape in the same table; a form takes text alone.
function onlyText(body: unknown): Record<string, string> {
  const entries = typeof body === "object" && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
