import type { PublicationSnapshot } from "../../model/publication.ts";
import { standsIn } from "../../text/span.ts";
import { db } from "../client.ts";
import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { OpenClient, Scope } from "./scope.ts";

const person = { select: { name: true } } as const;
const include = {
  publishedBy: person,
  retraction: { include: { retractedBy: person } },
  replaces: { select: { id: true, slug: true, headline: true } },
  publication: { select: { id: true, slug: true, headline: true, publishedAt: true, correctionNote: true } },
  assessment: { select: { claimId: true, linkId: true, questionId: true } },
} as const;

/** Everything the workspace published, newest first; at most 200. */
export async function readPublications(scope: Scope) {
  return scope.client.publication.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: { id: "desc" },
    take: 200,
    include,
  });
}

/** One publication, or null. */
export async function readPublication(scope: Scope, id: string) {
  const { workspaceId } = scope;
  return scope.client.publication.findUnique({ where: { workspaceId_id: { workspaceId, id } }, include });
}

/** Whether an address below /p/<workspace>/ is taken. */
export async function isSlugTaken({ workspaceId, client }: Scope, slug: string): Promise<boolean> {
  return (await client.publication.count({ where: { workspaceId, slug } })) > 0;
}

/** A public page by its address, for anybody: the snapshot, what corrected it, and its retraction. Null when nothing is there. */
export async function readPublicPage(workspace: string, slug: string, client: OpenClient = db()) {
  const owner = await client.workspace.findUnique({ where: { slug: workspace }, select: { id: true, name: true } });
  if (!owner) return null;
  const row = await client.publication.findUnique({
    where: { workspaceId_slug: { workspaceId: owner.id, slug } },
    include,
  });
  if (!row) return null;
  const { hash, headline, publishedAt, retraction, publication: correctedBy } = row;
  const snapshot = row.snapshot as unknown as PublicationSnapshot;
  const withdrawn = retraction && { reason: retraction.reason, at: retraction.retractedAt };
  return { workspaceName: owner.name, snapshot, hash, headline, publishedAt, correctedBy, retraction: withdrawn };
}

/** What a workspace published, for anybody, newest first; null when there is no such workspace. */
export async function readPublicList(workspace: string, client: OpenClient = db()) {
  const owner = await client.workspace.findUnique({ where: { slug: workspace }, select: { id: true, name: true } });
  if (!owner) return null;
  const rows = await client.publication.findMany({
    where: { workspaceId: owner.id },
    orderBy: { id: "desc" },
    take: 200,
    select: {
      slug: true,
      headline: true,
      publishedAt: true,
      publication: { select: { publishedAt: true } },
      retraction: { select: { retractedAt: true } },
    },
  });
  return { name: owner.name, publications: rows.map(toListed) };
}

function toListed({ slug, headline, publishedAt, publication, retraction }: ListedRow) {
  const state = retraction ? "retracted" : publication ? "corrected" : "standing";
  const changedAt = retraction?.retractedAt ?? publication?.publishedAt ?? publishedAt;
  return {
    slug,
    headline,
    state,
    publishedAt: publishedAt.toISOString(),
    changedAt: changedAt.toISOString(),
  } as const;
}

interface ListedRow {
  readonly slug: string;
  readonly headline: string;
  readonly publishedAt: Date;
  /** The correction that replaced it. */
  readonly publication: { readonly publishedAt: Date } | null;
  readonly retraction: { readonly retractedAt: Date } | null;
}

/** The words of a claim as a public page quotes them, each checked against the stored text. */
export async function readPublishable(scope: Scope, claimId: string) {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, claimId, withdrawnAt: null },
    orderBy: { id: "asc" },
    include: {
      revision: { include: { post: { include: { publisher: namedSource } } } },
      attributionSteps: {
        orderBy: { position: "asc" },
        include: { source: namedSource, document: { select: { title: true } } },
      },
    },
  });
  return followMerges(rows).map(({ revision, attributionSteps, ...row }) => ({
    appearanceId: row.id,
    stands: standsIn(revision.text, row, row.surface),
    words: row.surface,
    title: revision.title,
    publisher: revision.post.publisher?.name ?? null,
    url: revision.post.url,
    publishedOn: fromDay(revision.publishedFrom),
    chain: attributionSteps.map(({ source, role, document }) => ({
      source: source.name,
      role: fromDb(role),
      document: document?.title ?? null,
    })),
  }));
}
