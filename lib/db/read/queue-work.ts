import type { UserId } from "../../model/ids.ts";
import { subjectInclude, subjectWords } from "./assessment-subject.ts";
import { type CandidateRow, waiting } from "./candidates.ts";
import { readWaitingFor } from "./cross-checks.ts";
import { readPastRevisions } from "./past-revisions.ts";
import { readQueueClaimants } from "./queue-claimants.ts";
import type { Scope } from "./scope.ts";
import { readPairCounts } from "./suggestions.ts";

/** Something in the queue that is a judgement and not a candidate: what it is of, why it is here, and where it is done. */
export interface JudgementRow {
  readonly id: string;
  readonly words: string;
  readonly why: string;
  readonly since: Date;
  readonly path: readonly string[];
}

/** Cross-checks that wait for this person; says no more of the first judgement than whose it is. */
export async function readMyCrossChecks(scope: Scope, userId: UserId): Promise<JudgementRow[]> {
  const open = await readWaitingFor(scope, userId);
  return open.map(({ id, first, assignee, openedAt }) => ({
    id,
    words: first.words,
    why: `${assignee ? "You were asked" : "Anyone may"}; ${first.author} judged it first`,
    since: openedAt,
    path: ["cross-checks", id],
  }));
}

/** Cross-checks that are in, whose two ratings (of a question, likelihoods) differ and that nobody settled; oldest first, at most 100. */
export async function readDisagreements(scope: Scope): Promise<JudgementRow[]> {
  const { workspaceId } = scope;
  // Those that agree are never settled: they must not fill the page.
  const differing = await scope.client.$queryRaw<{ id: string }[]>`
    select c.id::text as id from cross_check c
    join assessment a on a.workspace_id = c.workspace_id and a.id = c.assessment_id
    join assessment b on b.workspace_id = c.workspace_id and b.id = c.second_id
    where c.workspace_id = ${workspaceId}::uuid and c.submitted_at is not null
      and not exists (select 1 from adjudication j where j.workspace_id = c.workspace_id and j.cross_check_id = c.id)
      and (a.rating_point_id is distinct from b.rating_point_id
        or (a.rating_point_id is null and a.likelihood is distinct from b.likelihood))
    order by c.id limit 100`;
  const rows = await scope.client.crossCheck.findMany({
    where: { workspaceId, id: { in: differing.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    include: {
      assessment: { include: { author: { select: { name: true } }, ...subjectInclude } },
      second: { select: { author: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, assessment, second, submittedAt, openedAt }) => ({
    id,
    words: subjectWords(assessment),
    why: `${assessment.author.name} and ${second?.author.name ?? "somebody"} ${assessment.questionId ? "answer" : "rate"} it differently`,
    since: submittedAt ?? openedAt,
    path: ["cross-checks", id],
  }));
}

/** Claims that changed after a standing judgement of them; the newest change first, at most 100. Says nothing of the judgement. */
export async function readChangedSinceAssessed(scope: Scope): Promise<JudgementRow[]> {
  const rows = await scope.client.$queryRaw<
    { id: string; claim: string; sentence: string; author: string; madeBy: string; madeAt: Date }[]
  >`
    select a.id::text as id, c.id::text as claim, v.sentence, u.name as author, m.name as "madeBy", v.made_at as "madeAt"
    from assessment a
    join claim c on c.workspace_id = a.workspace_id and c.id = a.claim_id and c.version > a.claim_version and c.withdrawn_at is null
    join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
    join "user" u on u.id = a.author_id
    join "user" m on m.id = v.made_by_id
    where a.workspace_id = ${scope.workspaceId}::uuid
      and not exists (select 1 from assessment n where n.workspace_id = a.workspace_id and n.supersedes_id = a.id)
    order by v.made_at desc limit 100`;
  return rows.map(({ id, claim, sentence, author, madeBy, madeAt }) => ({
    id,
    words: sentence,
    why: `${madeBy} changed it after ${author} judged it`,
    since: madeAt,
    path: ["claims", claim],
  }));
}

/** How many claims each candidate would meet: the same indicator and place, and a period that touches its own. */
export async function countMeetings(
  scope: Scope,
  candidates: readonly Pick<CandidateRow, "id">[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.client.$queryRaw<{ id: string; meets: number }[]>`
    select k.id::text as id, count(*)::int as meets
    from candidate k
    join indicator i on i.workspace_id = k.workspace_id and i.key = k.indicator_key
    join claim_version v on v.workspace_id = k.workspace_id and v.indicator_id = i.id
      and (v.place_key = k.place_key or v.place_key is null or k.place_key is null)
      and (v.period_start is null or k.period_start is null or (v.period_start <= k.period_end and k.period_start <= v.period_end))
    join claim c on c.workspace_id = v.workspace_id and c.id = v.claim_id and c.version = v.number and c.withdrawn_at is null
    where k.workspace_id = ${scope.workspaceId}::uuid and k.id = any(${candidates.map(({ id }) => id)}::uuid[])
    group by k.id`;
  return new Map(rows.map(({ id, meets }) => [id, meets]));
}

/** The strip above the queue: candidates that wait, clusters of pairs nobody answered, and how long the oldest candidate waits. */
export async function countWork(scope: Scope) {
  const { client } = scope;
  const open = await waiting(scope);
  const [fresh, oldest, { all: pairs }] = await Promise.all([
    client.candidate.count({ where: open }),
    client.candidate.findFirst({ where: open, orderBy: { createdAt: "asc" }, select: { createdAt: true } }),
    readPairCounts(scope),
  ]);
  return { fresh, pairs, oldest: oldest?.createdAt ?? null };
}

/** The claimants and indicators of waiting candidates, of one post where it is given, with their counts, the twelve most frequent of each. */
export async function readQueueFacets(scope: Scope, postId: string | null) {
  const past = await readPastRevisions(scope);
  const [claimants, indicators] = await Promise.all([
    readQueueClaimants(scope, postId),
    scope.client.$queryRaw<{ value: string; count: number }[]>`
      select k.indicator_key as value, count(*)::int as count
      from candidate k
      join post_revision r on r.workspace_id = k.workspace_id and r.id = k.revision_id
      join post p on p.workspace_id = r.workspace_id and p.id = r.post_id and p.set_aside_at is null
      where k.workspace_id = ${scope.workspaceId}::uuid and k.revision_id <> all(${past}::uuid[]) and k.indicator_key is not null
        and (${postId}::uuid is null or r.post_id = ${postId}::uuid)
        and not exists (select 1 from decision d where d.workspace_id = k.workspace_id and d.candidate_id = k.id and d.withdrawn_at is null)
      group by 1 order by 2 desc, 1 limit 12`,
  ]);
  return { claimants, indicators };
}
