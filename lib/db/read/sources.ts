import { fromDay } from "../days.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** Sources by name, each with how many claims it makes, how many appearances it hands on, and its latest reliability. Merged ones stand under their heir. */
export async function readSourceList(scope: Scope, words: string | null) {
  const rows = await scope.client.source.findMany({
    where: {
      workspaceId: scope.workspaceId,
      sourceMergesAsFrom: { none: { withdrawnAt: null } },
      ...(words === null
        ? {}
        : {
            OR: [
              { name: { contains: words, mode: "insensitive" } },
              { sourceAliases: { some: { alias: { contains: words, mode: "insensitive" } } } },
            ],
          }),
    },
    orderBy: { name: "asc" },
    take: 300,
    include: {
      reliabilityJudgements: { orderBy: [{ judgedOn: "desc" }, { id: "desc" }], take: 1 },
      attributionSteps: {
        where: { appearance: { withdrawnAt: null } },
        select: { appearance: { select: { claimId: true } }, role: true },
      },
      posts: { where: { setAsideAt: null }, select: { id: true } },
    },
  });
  return rows.map(({ attributionSteps, posts, reliabilityJudgements: [judgement], ...row }) => ({
    ...row,
    kind: fromDb(row.kind),
    claims: new Set(
      attributionSteps.filter(({ role }) => role === "asserts").map(({ appearance }) => appearance.claimId),
    ).size,
    handsOn: attributionSteps.filter(({ role }) => role !== "asserts").length,
    posts: posts.length,
    reliability: judgement?.letter ?? null,
  }));
}

/** One source with its names, parent, every reliability judgement and who made it; null when there is none. */
export async function readSource(scope: Scope, id: string) {
  const row = await scope.client.source.findFirst({
    where: { workspaceId: scope.workspaceId, id },
    include: {
      parent: { select: { id: true, name: true } },
      sourceAliases: { orderBy: { alias: "asc" } },
      reliabilityJudgements: { orderBy: [{ judgedOn: "desc" }, { id: "desc" }] },
    },
  });
  if (!row) return null;
  const users = await scope.client.user.findMany({
    where: { id: { in: row.reliabilityJudgements.map(({ judgedById }) => judgedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map((user) => [user.id, user.name]));
  const judgements = row.reliabilityJudgements.map((one) => ({
    ...one,
    judgedOn: fromDay(one.judgedOn),
    by: names.get(one.judgedById) ?? "somebody",
  }));
  return { ...row, kind: fromDb(row.kind), judgements };
}
