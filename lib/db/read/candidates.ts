import type { CandidateDraft } from "../../model/claim.ts";
import type { QueueView } from "../../model/queue-view.ts";
import { wordsAround } from "../../model/words-around.ts";
import type { Prisma } from "../generated/client.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { readPastRevisions } from "./past-revisions.ts";
import { readClaimantSpellings } from "./queue-claimants.ts";
import type { Scope } from "./scope.ts";

const include = {
  revision: {
    select: {
      id: true,
      number: true,
      title: true,
      publishedFrom: true,
      postId: true,
      post: { select: { id: true, kind: true, setAsideAt: true, publisher: namedSource } },
    },
  },
  decisions: { where: { withdrawnAt: null }, include: { decidedBy: { select: { name: true } } } },
  candidateLease: { include: { user: { select: { name: true } } } },
  assignments: { where: { endedAt: null }, include: { user: { select: { name: true } } } },
} as const;

/** One candidate with its post, its open decision, lease and assignment; null when there is none. */
export async function readCandidate(scope: Scope, id: string) {
  const row = await scope.client.candidate.findFirst({ where: { workspaceId: scope.workspaceId, id }, include });
  return row && { ...row, revision: followMerges(row.revision), draft: toDraft(row) };
}

/** A candidate as `readCandidate` gives it. */
export type CandidateRow = NonNullable<Awaited<ReturnType<typeof readCandidate>>>;

/** All candidates of a revision in text order. */
export async function readCandidatesOf(scope: Scope, revisionId: string): Promise<CandidateRow[]> {
  const rows = await scope.client.candidate.findMany({
    where: { workspaceId: scope.workspaceId, revisionId },
    orderBy: [{ position: "asc" }],
    include,
  });
  return rows.map((row) => ({ ...row, revision: followMerges(row.revision), draft: toDraft(row) }));
}

/** Which part of the queue to show. */
export interface QueueFilter {
  readonly userId: string;
  /** What was put off until later than this is left out. */
  readonly now: Date;
  readonly mine: boolean;
  readonly postId: string | null;
  readonly indicatorKey: string | null;
  readonly take: number;
  readonly after: string | null;
}

/** Candidates waiting for a decision, the most check-worthy first; those put off, of set-aside posts and of older revisions left out. */
export async function readQueue(scope: Scope, filter: QueueFilter): Promise<CandidateRow[]> {
  const rows = await scope.client.candidate.findMany({
    where: {
      ...(await waiting(scope)),
      ...(filter.indicatorKey === null ? {} : { indicatorKey: filter.indicatorKey }),
      ...(filter.postId === null ? {} : { revision: { postId: filter.postId, ...standing } }),
      ...(filter.mine ? { assignments: { some: { userId: filter.userId, endedAt: null } } } : {}),
      snoozes: { none: { userId: filter.userId, until: { gt: filter.now } } },
    },
    orderBy: [{ worth: "desc" }, { id: "asc" }],
    take: filter.take,
    ...(filter.after === null
      ? {}
      : { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: filter.after } }, skip: 1 }),
    include,
  });
  return rows.map((row) => ({ ...row, revision: followMerges(row.revision), draft: toDraft(row) }));
}

/** Candidates by their ids, in that order; unknown ones are left out. */
export async function readCandidatesById(scope: Scope, ids: readonly string[]): Promise<CandidateRow[]> {
  const where = { workspaceId: scope.workspaceId, id: { in: [...ids] } };
  const rows = await scope.client.candidate.findMany({ where, include });
  const byId = new Map(
    rows.map((row) => [row.id, { ...row, revision: followMerges(row.revision), draft: toDraft(row) }]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who asks for a queue, and when; what was put off by them until later, or is on another's screen now, is left out. */
interface Asking {
  readonly userId: string;
  readonly now: Date;
  readonly without: readonly string[];
  readonly take: number;
}

/** The ids of the next free candidates of a queue, in its order. */
export async function readQueueIds(scope: Scope, view: QueueView, asking: Asking): Promise<string[]> {
  const rows = await scope.client.candidate.findMany({
    where: {
      ...(await inView(scope, view, asking)),
      id: { notIn: [...asking.without] },
      NOT: { candidateLease: { until: { gt: asking.now }, userId: { not: asking.userId } } },
    },
    orderBy: orders[view.sort],
    take: asking.take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** One page of the candidates of a queue, in its order; those on another's screen are in it. */
export async function readQueuePage(
  scope: Scope,
  view: QueueView,
  asking: Omit<Asking, "without"> & { readonly after: string | null },
): Promise<CandidateRow[]> {
  const rows = await scope.client.candidate.findMany({
    where: await inView(scope, view, asking),
    orderBy: orders[view.sort],
    take: asking.take,
    ...(asking.after === null
      ? {}
      : { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: asking.after } }, skip: 1 }),
    include,
  });
  return rows.map((row) => ({ ...row, revision: followMerges(row.revision), draft: toDraft(row) }));
}

/** How many candidates of a queue wait for this person. */
export async function countQueueView(
  scope: Scope,
  view: QueueView,
  asking: Pick<Asking, "userId" | "now">,
): Promise<number> {
  return scope.client.candidate.count({ where: await inView(scope, view, asking) });
}

/** How many candidates that fit a queue's filters are decided; who has to look at them does not count. */
export async function countDecidedInView(scope: Scope, view: QueueView): Promise<number> {
  const candidate = await fitting(scope, view);
  return scope.client.decision.count({ where: { workspaceId: scope.workspaceId, withdrawnAt: null, candidate } });
}

const orders = {
  worth: [{ worth: "desc" }, { id: "asc" }],
  oldest: [{ createdAt: "asc" }, { id: "asc" }],
  text: [{ revisionId: "asc" }, { position: "asc" }],
} as const satisfies Record<QueueView["sort"], Prisma.CandidateOrderByWithRelationInput[]>;

async function inView(scope: Scope, view: QueueView, { userId, now }: Pick<Asking, "userId" | "now">) {
  const assignments = {
    mine: { assignments: { some: { userId, endedAt: null } } },
    unassigned: { assignments: { none: { endedAt: null } } },
  };
  return {
    ...(await waiting(scope)),
    ...(await fitting(scope, view)),
    ...(view.part === "mine" || view.part === "unassigned" ? assignments[view.part] : {}),
    snoozes: { none: { userId, until: { gt: now } } },
  } satisfies Prisma.CandidateWhereInput;
}

async function fitting(scope: Scope, { post, indicator, claimant }: QueueView) {
  const spellings = claimant === null ? null : await readClaimantSpellings(scope, claimant);
  return {
    ...(post === null ? {} : { revision: { postId: post, ...standing } }),
    ...(indicator === null ? {} : { indicatorKey: indicator }),
    ...(spellings === null ? {} : { OR: spellings.map((equals) => ({ content: { path: ["claimant"], equals } })) }),
  } satisfies Prisma.CandidateWhereInput;
}

/** How many candidates wait, how many are decided, and since when the oldest waits. */
export async function countQueue(scope: Scope, postId: string | null) {
  const of = postId === null ? {} : { revision: { postId, ...standing } };
  const open = { ...(await waiting(scope)), ...of };
  const [waitingCount, decided, oldest] = await Promise.all([
    scope.client.candidate.count({ where: open }),
    scope.client.decision.count({ where: { workspaceId: scope.workspaceId, withdrawnAt: null, candidate: of } }),
    scope.client.candidate.findFirst({
      where: open,
      orderBy: { createdAt: "asc" },
      select: { createdAt: true },
    }),
  ]);
  return { waiting: waitingCount, decided, oldest: oldest?.createdAt ?? null };
}

const standing = { post: { setAsideAt: null } };

/** What a candidate that waits for a decision has to be: undecided, and of what its post says now. */
export async function waiting(scope: Scope) {
  return {
    workspaceId: scope.workspaceId,
    decisions: { none: { withdrawnAt: null } },
    revision: standing,
    revisionId: { notIn: await readPastRevisions(scope) },
  } satisfies Prisma.CandidateWhereInput;
}

interface StoredDraftColumns {
  readonly content: unknown;
  readonly wording: unknown;
  readonly chain: unknown;
  readonly rules: unknown;
  readonly derivation: unknown;
  readonly worth: number;
  readonly worthReasons: unknown;
}

// Written only by the engine's own step, in the shape of CandidateDraft; nothing else writes these columns.
function toDraft(row: StoredDraftColumns): CandidateDraft {
  return {
    content: row.content as CandidateDraft["content"],
    wording: row.wording as CandidateDraft["wording"],
    chain: row.chain as CandidateDraft["chain"],
    rules: row.rules as CandidateDraft["rules"],
    derivation: row.derivation as CandidateDraft["derivation"],
    worth: { score: row.worth, reasons: row.worthReasons as readonly string[] },
  };
}

/** The words around a candidate (about three lines each side) and the other waiting candidates of its revision, nearest first. */
export async function readContext(scope: Scope, candidate: CandidateRow) {
  const [revision, all] = await Promise.all([
    scope.client.postRevision.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: candidate.revisionId } },
      select: { text: true },
    }),
    readCandidatesOf(scope, candidate.revisionId),
  ]);
  const near = (row: CandidateRow) => Math.abs(row.start - candidate.start);
  return {
    ...wordsAround(revision.text, candidate, contextLength),
    others: all
      .filter((row) => row.id !== candidate.id && row.decisions.length === 0)
      .sort((a, b) => near(a) - near(b)),
  };
}

const contextLength = 240;
