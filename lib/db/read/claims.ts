import type { ClaimContent } from "../../model/claim.ts";
import { differingFields } from "../../model/differing-fields.ts";
import { sameClaim } from "../../model/same-claim.ts";
import { wordsAround } from "../../model/words-around.ts";
import { claimRowIncludes, decimal, fromClaimRow, sentenceOf } from "../claim-columns.ts";
import { toDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** A claim at its current version, or null when there is none or it was withdrawn. */
export async function readCurrentClaim(scope: Scope, id: string) {
  const claim = await scope.client.claim.findFirst({
    where: { workspaceId: scope.workspaceId, id, withdrawnAt: null },
  });
  return claim && readVersion(scope, id, claim.version);
}

/** What a claim said at one version, or null. */
export async function readVersion(scope: Scope, claimId: string, number: number) {
  const row = await scope.client.claimVersion.findUnique({
    where: { workspaceId_claimId_number: { workspaceId: scope.workspaceId, claimId, number } },
    include: claimRowIncludes,
  });
  return (
    row && { id: claimId, version: number, sentence: sentenceOf(row), madeAt: row.madeAt, content: fromClaimRow(row) }
  );
}

/** The id of the claim that says exactly this, by the same claimant; null when it is new. */
export async function readSameClaim(scope: Scope, content: ClaimContent, claimantId: string): Promise<string | null> {
  const rows = await scope.client.claimVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      OR: [{ claimantId }, { claimant: { heirId: claimantId } }],
      direction: content.change?.direction ?? null,
      value: decimal(content.quantity?.value),
      periodStart: toDay(content.period?.start),
      claim: { withdrawnAt: null },
    },
    include: { ...claimRowIncludes, claim: { select: { version: true } } },
    take: 200,
  });
  const current = rows.filter((row) => row.number === row.claim.version);
  return current.find((row) => sameClaim(fromClaimRow(row), content))?.claimId ?? null;
}

/** Who made the newest version of a claim, when, and what it says. */
export async function readLastChange(scope: Scope, claimId: string) {
  const row = await scope.client.claimVersion.findFirstOrThrow({
    where: { workspaceId: scope.workspaceId, claimId },
    orderBy: { number: "desc" },
    include: claimRowIncludes,
  });
  const user = await scope.client.user.findUnique({ where: { id: row.madeById }, select: { name: true } });
  return { version: row.number, by: user?.name ?? null, at: row.madeAt, content: fromClaimRow(row) };
}

/** The appearances of a claim with their posts and chains, oldest publication first. */
export async function readAppearances(scope: Scope, claimId: string) {
  const rows = await scope.client.appearance.findMany({
    where: { workspaceId: scope.workspaceId, claimId, withdrawnAt: null },
    orderBy: [{ revision: { publishedFrom: "asc" } }, { start: "asc" }],
    include: {
      revision: {
        select: {
          id: true,
          number: true,
          text: true,
          title: true,
          publishedFrom: true,
          capturedAt: true,
          post: { select: { id: true, publisher: namedSource } },
        },
      },
      attributionSteps: {
        orderBy: { position: "asc" },
        include: { source: namedSource, document: { select: { id: true, title: true } } },
      },
      anchors: { where: { revision: { setAsides: { none: { endedAt: null } } } } },
    },
  });
  return followMerges(rows).map(({ attributionSteps, revision: { text, ...revision }, ...row }) => ({
    ...row,
    revision,
    ...wordsAround(text, row, 160),
    chain: attributionSteps.map(({ source, role, document }) => ({
      source: source.name,
      sourceId: source.id,
      role: fromDb(role),
      document: document?.title ?? null,
      documentId: document?.id ?? null,
    })),
  }));
}

/** All versions of a claim, newest first, with who made each and why. */
export async function readVersions(scope: Scope, claimId: string) {
  const rows = await scope.client.claimVersion.findMany({
    where: { workspaceId: scope.workspaceId, claimId },
    orderBy: { number: "desc" },
    include: claimRowIncludes,
  });
  const users = await scope.client.user.findMany({
    where: { id: { in: rows.map(({ madeById }) => madeById) } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    number: row.number,
    reason: row.reason,
    at: row.madeAt,
    by: names.get(row.madeById) ?? "somebody",
    content: fromClaimRow(row),
  }));
}

/** Claims that say nearly what a content says: the same indicator and place, the fewest differing fields first; at most five. */
export async function readNearestClaims(scope: Scope, content: ClaimContent) {
  const rows = await scope.client.claimVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      claim: { withdrawnAt: null },
      placeKey: content.place,
      ...(content.indicatorKey === null
        ? { indicatorText: content.indicator }
        : { indicator: { key: content.indicatorKey } }),
    },
    include: { ...claimRowIncludes, claim: { select: { version: true } } },
    orderBy: { id: "desc" },
    take: 200,
  });
  return rows
    .filter((row) => row.number === row.claim.version)
    .map((row) => ({
      id: row.claimId,
      sentence: sentenceOf(row),
      differs: differingFields(fromClaimRow(row), content),
    }))
    .sort((a, b) => a.differs.length - b.differs.length)
    .slice(0, 5);
}
