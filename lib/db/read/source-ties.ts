import type { Surface } from "../../text/span.ts";
import type { Scope } from "./scope.ts";

const name = { select: { name: true } } as const;

/** One other name of a source, withdrawn or not; null when there is none. */
export async function readAlias({ client, workspaceId }: Scope, id: string) {
  return client.sourceAlias.findFirst({
    where: { workspaceId, id },
    select: { sourceId: true, alias: true, withdrawnAt: true, withdrawnById: true },
  });
}

/** One merge, taken back or not; null when there is none. */
export async function readMerge({ client, workspaceId }: Scope, id: string) {
  return client.sourceMerge.findFirst({ where: { workspaceId, id }, include: { from: name, into: name } });
}

/** One "speaks for", taken back or not; null when there is none. */
export async function readVoice({ client, workspaceId }: Scope, id: string) {
  return client.sourceVoice.findFirst({ where: { workspaceId, id }, include: { speaksFor: name } });
}

/** One "uses data of", taken back or not; null when there is none. */
export async function readDependence({ client, workspaceId }: Scope, id: string) {
  return client.sourceDependence.findFirst({ where: { workspaceId, id }, include: { of: name } });
}

/** Where words stand in the newest revision of a post that has them; null when none has. */
export async function findWords(
  { client, workspaceId }: Scope,
  postId: string,
  words: string,
): Promise<(Surface & { readonly revisionId: string }) | null> {
  const revisions = await client.postRevision.findMany({
    where: { workspaceId, postId },
    orderBy: { number: "desc" },
    select: { id: true, text: true },
  });
  for (const { id, text } of revisions) {
    const start = text.indexOf(words);
    if (words !== "" && start !== -1) return { revisionId: id, start, end: start + words.length, surface: words };
  }
  return null;
}
