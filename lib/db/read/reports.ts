import { wordsAround } from "../../model/words-around.ts";
import { fromDay } from "../days.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

const include = {
  revision: {
    select: {
      id: true,
      number: true,
      text: true,
      title: true,
      publishedFrom: true,
      post: { select: { id: true, publisher: { select: { name: true } } } },
    },
  },
  attributionSteps: {
    orderBy: { position: "asc" },
    include: { source: { select: { id: true, name: true } }, document: { select: { title: true } } },
  },
} as const satisfies Prisma.AppearanceInclude;

/** One report of a claim: its captured words in their context, where they stand, and the hands they went through. */
export type Report = ReturnType<typeof toReport>;

const around = 160;

/** Every appearance of some claims, oldest publication first. */
export async function readReports(scope: Scope, claimIds: readonly string[]): Promise<Report[]> {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, claimId: { in: [...claimIds] }, withdrawnAt: null },
    orderBy: [{ revision: { publishedFrom: "asc" } }, { start: "asc" }],
    include,
  });
  return rows.map(toReport);
}

function toReport({ revision, attributionSteps, ...row }: Prisma.AppearanceGetPayload<{ include: typeof include }>) {
  return {
    id: row.id,
    claimId: row.claimId,
    revisionId: revision.id,
    start: row.start,
    end: row.end,
    surface: row.surface,
    ...wordsAround(revision.text, row, around),
    reporting: row.reporting,
    hedge: row.hedge,
    post: {
      id: revision.post.id,
      revision: revision.number,
      title: revision.title,
      publisher: revision.post.publisher?.name ?? null,
      publishedOn: fromDay(revision.publishedFrom),
    },
    chain: attributionSteps.map(({ source, role, document }) => ({
      source: source.name,
      sourceId: source.id,
      role: fromDb(role),
      document: document?.title ?? null,
    })),
  };
}
