import { sentenceOf } from "../claim-columns.ts";
import { namedSource } from "../heirs.ts";
import type { Scope } from "./scope.ts";

/** Posts, and revisions of posts that were here before, by their ids. */
export interface Brought {
  readonly postIds: readonly string[];
  readonly revisionIds: readonly string[];
}

/** What an import brought: the posts that were new, and the revisions of posts that were here. */
export async function readBrought({ client, workspaceId }: Scope, runId: string): Promise<Brought> {
  const items = await client.importItem.findMany({
    where: { workspaceId, runId, outcome: { in: ["new", "updated"] } },
    select: { outcome: true, postId: true, revisionId: true },
  });
  const ids = (outcome: "new" | "updated", key: "postId" | "revisionId") => [
    ...new Set(items.filter((item) => item.outcome === outcome).flatMap((item) => item[key] ?? [])),
  ];
  return { postIds: ids("new", "postId"), revisionIds: ids("updated", "revisionId") };
}

const named = 3;

/** What refers to posts or revisions, each named in words; empty when nothing does, so that they can be set aside. */
export async function readUsesOf(scope: Scope, { postIds, revisionIds }: Brought): Promise<string[]> {
  const { client, workspaceId } = scope;
  const revision = { OR: [{ postId: { in: [...postIds] } }, { id: { in: [...revisionIds] } }] };
  const version = { orderBy: { number: "desc" }, take: 1, select: { sentence: true, claimant: namedSource } } as const;
  const name = { select: { name: true } } as const;
  const [claims, evidence, dependences] = await Promise.all([
    client.claim.findMany({
      where: { workspaceId, withdrawnAt: null, appearances: { some: { withdrawnAt: null, revision } } },
      orderBy: { id: "asc" },
      select: { claimVersions: version },
    }),
    client.evidence.findMany({
      where: { workspaceId, revision },
      select: { assessment: { select: { author: name } } },
    }),
    client.sourceDependence.findMany({
      where: { workspaceId, withdrawnAt: null, revision },
      select: { source: name, of: name },
    }),
  ]);
  const sentences = claims.flatMap(({ claimVersions: [one] }) => (one ? [`the claim “${sentenceOf(one)}”`] : []));
  const authors = [...new Set(evidence.map(({ assessment }) => assessment.author.name))];
  return [
    ...sentences.slice(0, named),
    ...(sentences.length > named ? [`${sentences.length - named} more claims`] : []),
    ...authors.map((author) => `an assessment by ${author}`),
    ...dependences.map(({ source, of }) => `that ${source.name} uses data of ${of.name}`),
  ];
}

/** Later captures of what an import brought, each named in words: a post cannot go before the captures that followed it do. */
export async function readLaterCaptures(scope: Scope, { postIds, revisionIds }: Brought): Promise<string[]> {
  const { client, workspaceId } = scope;
  const own = await client.postRevision.findMany({
    where: { workspaceId, OR: [{ postId: { in: [...postIds] }, number: 1 }, { id: { in: [...revisionIds] } }] },
    select: { postId: true, number: true, title: true },
  });
  const newer = await client.postRevision.findMany({
    where: {
      workspaceId,
      id: { notIn: [...revisionIds] },
      setAsides: { none: { endedAt: null } },
      OR: own.map(({ postId, number }) => ({ postId, number: { gt: number } })),
    },
    distinct: ["postId"],
    select: { title: true },
  });
  return newer.map(({ title }) => `a later capture of “${title ?? "a post without a title"}”`);
}
