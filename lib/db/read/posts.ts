import { sentenceOf } from "../claim-columns.ts";
import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import { readPastRevisions } from "./past-revisions.ts";
import type { Scope } from "./scope.ts";

/** Which posts a list shows. */
export interface PostFilter {
  readonly words: string | null;
  readonly publisherId: string | null;
  readonly take: number;
  readonly after: string | null;
}

/** Posts newest capture first, each with its current revision and how many of its candidates wait. Set-aside posts are left out. */
export async function readPostList(scope: Scope, filter: PostFilter) {
  const rows = await scope.client.post.findMany({
    where: {
      workspaceId: scope.workspaceId,
      setAsideAt: null,
      ...(filter.publisherId === null ? {} : { publisherId: filter.publisherId }),
      ...(filter.words === null ? {} : { id: { in: await findPosts(scope, filter.words) } }),
    },
    orderBy: { id: "desc" },
    take: filter.take,
    ...(filter.after === null
      ? {}
      : { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: filter.after } }, skip: 1 }),
    include: {
      publisher: namedSource,
      postRevisions: { where: stands, orderBy: { number: "desc" }, take: 1, omit: { text: true } },
    },
  });
  const waiting = await countWaiting(
    scope,
    rows.map(({ id }) => id),
  );
  return followMerges(rows).map(({ postRevisions: [revision], ...post }) => ({
    ...post,
    title: revision?.title ?? null,
    byline: revision?.byline ?? null,
    date: fromDay(revision?.publishedFrom ?? null),
    capturedAt: revision?.capturedAt ?? post.createdAt,
    revisions: revision?.number ?? 0,
    ...(waiting.get(post.id) ?? { waiting: 0, decided: 0 }),
  }));
}

/** A revision that is not set aside. */
const stands = { setAsides: { none: { endedAt: null } } };

const mostFound = 500;

async function findPosts(scope: Scope, words: string): Promise<string[]> {
  const rows = await scope.client.$queryRaw<{ id: string }[]>`
    select distinct post_id::text as id from post_revision
    where workspace_id = ${scope.workspaceId}::uuid and search_text @@ websearch_to_tsquery('english', ${words})
    limit ${mostFound}`;
  return rows.map(({ id }) => id);
}

async function countWaiting(scope: Scope, postIds: readonly string[]) {
  const past = await readPastRevisions(scope);
  const rows = await scope.client.$queryRaw<{ id: string; waiting: number; decided: number }[]>`
    select r.post_id::text as id, count(*) filter (where d.id is null and r.id <> all(${past}::uuid[]))::int as waiting, count(d.id)::int as decided
    from candidate c join post_revision r on r.workspace_id = c.workspace_id and r.id = c.revision_id
    left join decision d on d.workspace_id = c.workspace_id and d.candidate_id = c.id and d.withdrawn_at is null
    where c.workspace_id = ${scope.workspaceId}::uuid and r.post_id = any(${[...postIds]}::uuid[])
    group by r.post_id`;
  return new Map(rows.map(({ id, waiting, decided }) => [id, { waiting, decided }]));
}

/** A post with one of its revisions (the current one when `number` is null), its passages and articles, and the number of the current one; null when there is none. */
export async function readPost(scope: Scope, id: string, number: number | null) {
  const post = await scope.client.post.findFirst({
    where: { workspaceId: scope.workspaceId, id },
    include: {
      publisher: namedSource,
      postRevisions: {
        orderBy: { number: "desc" },
        select: { id: true, number: true, capturedAt: true, hash: true, setAsides: { where: { endedAt: null } } },
      },
    },
  });
  const current = post?.postRevisions.find(({ setAsides }) => setAsides.length === 0) ?? post?.postRevisions[0];
  const chosen = number === null ? current : post?.postRevisions.find((one) => one.number === number);
  if (!post || !chosen) return null;
  const revision = await scope.client.postRevision.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: chosen.id } },
    include: {
      passages: { orderBy: { position: "asc" }, include: { article: true } },
      articles: { orderBy: { position: "asc" } },
      extractionRuns: { orderBy: { startedAt: "desc" }, take: 1 },
    },
  });
  return followMerges({ ...post, revision, newest: current?.number ?? revision.number });
}

/** A post as `readPost` gives it. */
export type PostRow = NonNullable<Awaited<ReturnType<typeof readPost>>>;

/** The appearances that stand in a revision, with what their claims say now. */
export async function readAppearancesIn(scope: Scope, revisionId: string) {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, revisionId, withdrawnAt: null },
    orderBy: [{ start: "asc" }, { end: "asc" }],
    include: {
      claim: {
        select: {
          version: true,
          claimVersions: { orderBy: { number: "desc" }, take: 1, select: { sentence: true, claimant: namedSource } },
        },
      },
      attributionSteps: { orderBy: { position: "asc" }, include: { source: namedSource } },
    },
  });
  return followMerges(rows).map(({ claim, attributionSteps, ...row }) => ({
    ...row,
    sentence: claim.claimVersions[0] ? sentenceOf(claim.claimVersions[0]) : row.surface,
    chain: attributionSteps.map(({ source, role }) => ({ source: source.name, role: fromDb(role) })),
  }));
}
