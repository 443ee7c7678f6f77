import { fromDay } from "../days.ts";
import { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import { readSealedIds } from "./assessments.ts";
import type { Scope } from "./scope.ts";

/** Sources by name, each with how many claims it makes, how many appearances it hands on, and its latest reliability. Merged ones stand under their heir, and are found by their names there. */
export async function readSourceList(scope: Scope, words: string | null) {
  const named = words === null ? null : { contains: words, mode: "insensitive" as const };
  const isCalled = named && [{ name: named }, { sourceAliases: { some: { alias: named, withdrawnAt: null } } }];
  const rows = await scope.client.source.findMany({
    where: {
      workspaceId: scope.workspaceId,
      heirId: null,
      ...(isCalled ? { OR: [...isCalled, { merged: { some: { OR: isCalled } } }] } : {}),
    },
    orderBy: { name: "asc" },
    take: 300,
    include: {
      reliabilityJudgements: judgementsWithUses,
      merged: { include: { reliabilityJudgements: judgementsWithUses } },
    },
  });
  const [counts, sealed] = await Promise.all([
    countWork(scope),
    readSealedJudgements(
      scope,
      rows.flatMap(({ reliabilityJudgements, merged }) =>
        [reliabilityJudgements, ...merged.map((one) => one.reliabilityJudgements)].flat(),
      ),
    ),
  ]);
  return rows.map(({ reliabilityJudgements, merged, ...row }) => {
    const judgements = [...reliabilityJudgements, ...merged.flatMap((one) => one.reliabilityJudgements)];
    const open = judgements.filter(({ id }) => !sealed.has(id)).sort(latestFirst);
    return {
      ...row,
      kind: fromDb(row.kind),
      ...(counts.get(row.id) ?? { claims: 0, handsOn: 0, posts: 0 }),
      reliability: open[0]?.letter ?? null,
    };
  });
}

const judgementsWithUses = { include: { assessments: { select: { id: true } } } } as const;

async function countWork({ client, workspaceId }: Scope) {
  const rows = await client.$queryRaw<{ id: string; claims: number; handsOn: number; posts: number }[]>`
    with steps as (
      select coalesce(s.heir_id, s.id) as id,
        count(distinct a.claim_id) filter (where t.role = 'asserts')::int as claims,
        count(*) filter (where t.role <> 'asserts')::int as hands
      from attribution_step t
      join appearance a on a.workspace_id = t.workspace_id and a.id = t.appearance_id and a.withdrawn_at is null
      join source s on s.workspace_id = t.workspace_id and s.id = t.source_id
      where t.workspace_id = ${workspaceId}::uuid group by 1
    ), published as (
      select coalesce(s.heir_id, s.id) as id, count(*)::int as posts
      from post p join source s on s.workspace_id = p.workspace_id and s.id = p.publisher_id
      where p.workspace_id = ${workspaceId}::uuid and p.set_aside_at is null group by 1
    )
    select id::text, coalesce(claims, 0) as claims, coalesce(hands, 0) as "handsOn", coalesce(posts, 0) as posts
    from steps full join published using (id)`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Who a source is, for a step that changes it: its fields in words, its version, and what it is merged into. Null when there is none. */
export async function readSourceIdentity(scope: Scope, id: string) {
  const row = await scope.client.source.findFirst({
    where: { workspaceId: scope.workspaceId, id },
    include: { parent: { select: { name: true } }, heir: { select: { name: true } } },
  });
  return (
    row && {
      version: row.version,
      name: row.name,
      kind: fromDb(row.kind),
      parent: row.parent?.name ?? null,
      place: row.placeKey,
      interest: row.interest,
      interestOn: fromDay(row.interestOn),
      mergedInto: row.heir?.name ?? null,
    }
  );
}

const other = { select: { id: true, name: true } } as const;
const open = { withdrawnAt: null } as const;

/**
 * One source with all that is recorded of it and of those merged into it: names, parent, merges, voices, dependences, every reliability
 * judgement with who made it. A letter given in a judgement that is still sealed is left out for all but `userId`. Null when there is none.
 */
export async function readSource(scope: Scope, id: string, userId: string | null) {
  const { workspaceId, client } = scope;
  const row = await client.source.findFirst({
    where: { workspaceId, id },
    include: {
      parent: other,
      heir: other,
      sources: { ...other, orderBy: { name: "asc" } },
      sourceAliases: { where: open, orderBy: { alias: "asc" } },
      sourceMergesAsFrom: { where: open, include: { into: other } },
      sourceMergesAsInto: { where: open, orderBy: { id: "asc" }, include: { from: other } },
      sourceVoicesAsSource: { where: open, orderBy: { id: "asc" }, include: { speaksFor: other } },
      sourceVoicesAsSpeaksFor: { where: open, orderBy: { id: "asc" }, include: { source: other } },
      sourceDependencesAsSource: { where: open, orderBy: { id: "asc" }, include: { of: other, revision: citedPost } },
      sourceDependencesAsOf: { where: open, orderBy: { id: "asc" }, include: { source: other, revision: citedPost } },
    },
  });
  if (!row) return null;
  return { ...row, kind: fromDb(row.kind), judgements: await readJudgements(scope, id, userId) };
}

const citedPost = { select: { number: true, title: true, post: { select: { id: true } } } } as const;

async function readJudgements(scope: Scope, id: string, userId: string | null) {
  const { workspaceId, client } = scope;
  const rows = await client.reliabilityJudgement.findMany({
    where: { workspaceId, OR: [{ sourceId: id }, { source: { heirId: id } }] },
    include: { ...judgementsWithUses.include, source: { select: { id: true, name: true } } },
  });
  const [sealed, users] = await Promise.all([
    readSealedJudgements(scope, rows),
    client.user.findMany({
      where: { id: { in: rows.map(({ judgedById }) => judgedById) } },
      select: { id: true, name: true },
    }),
  ]);
  const names = new Map(users.map((user) => [user.id, user.name]));
  return rows
    .filter((one) => !sealed.has(one.id) || one.judgedById === userId)
    .sort(latestFirst)
    .map(({ source, ...one }) => ({
      ...one,
      judgedOn: fromDay(one.judgedOn),
      by: names.get(one.judgedById) ?? "somebody",
      of: source.id === id ? null : source.name,
    }));
}

/** Of these judgements, the ids of those that only sealed assessments cite: they would tell what these say. */
async function readSealedJudgements(
  scope: Scope,
  rows: readonly { readonly id: string; readonly assessments: readonly { readonly id: string }[] }[],
): Promise<ReadonlySet<string>> {
  const sealed = await readSealedIds(
    scope,
    rows.flatMap(({ assessments }) => assessments.map(({ id }) => id)),
  );
  const hidden = rows.filter(
    ({ assessments }) => assessments.length > 0 && assessments.every(({ id }) => sealed.has(id)),
  );
  return new Set(hidden.map(({ id }) => id));
}

function latestFirst(a: { judgedOn: Date; id: string }, b: { judgedOn: Date; id: string }): number {
  return b.judgedOn.getTime() - a.judgedOn.getTime() || (a.id < b.id ? 1 : -1);
}

/** Whom a source hands on, or who hands it on, with in how many appearances; the most frequent first. */
export async function readRelays({ client, workspaceId }: Scope, id: string, way: "relays" | "relayed-by") {
  const next = way === "relays" ? Prisma.sql`own.position + 1` : Prisma.sql`own.position - 1`;
  return client.$queryRaw<{ id: string; name: string; appearances: number }[]>`
    select coalesce(h.id, s.id)::text as id, coalesce(h.name, s.name) as name, count(distinct own.appearance_id)::int as appearances
    from attribution_step own
    join source me on me.workspace_id = own.workspace_id and me.id = own.source_id and coalesce(me.heir_id, me.id) = ${id}::uuid
    join appearance a on a.workspace_id = own.workspace_id and a.id = own.appearance_id and a.withdrawn_at is null
    join attribution_step t on t.workspace_id = own.workspace_id and t.appearance_id = own.appearance_id and t.position = ${next}
    join source s on s.workspace_id = t.workspace_id and s.id = t.source_id
    left join source h on h.workspace_id = s.workspace_id and h.id = s.heir_id
    where own.workspace_id = ${workspaceId}::uuid and coalesce(s.heir_id, s.id) <> ${id}::uuid
    group by 1, 2 order by 3 desc, 2 limit 50`;
}

/** The claims that a source, or one merged into it, makes or hands on in any appearance; withdrawn ones left out. */
export async function readClaimsTouching({ client, workspaceId }: Scope, sourceId: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    with family as (
      select id from source where workspace_id = ${workspaceId}::uuid and (id = ${sourceId}::uuid or heir_id = ${sourceId}::uuid)
    )
    select c.id::text as id from claim c
    join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
    where c.workspace_id = ${workspaceId}::uuid and c.withdrawn_at is null
      and (v.claimant_id in (select id from family) or exists (
        select from appearance a
        join attribution_step t on t.workspace_id = a.workspace_id and t.appearance_id = a.id
        where a.workspace_id = c.workspace_id and a.claim_id = c.id and a.withdrawn_at is null
          and t.source_id in (select id from family)))
    order by c.id`;
  return rows.map(({ id }) => id);
}
