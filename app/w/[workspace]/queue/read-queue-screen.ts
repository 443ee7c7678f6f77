import type { Actor } from "@/lib/access/actor";
import { countQueue, countQueueView, readQueuePage } from "@/lib/db/read/candidates";
import { countWaitingFor } from "@/lib/db/read/cross-checks";
import { readImportRuns } from "@/lib/db/read/imports";
import {
  countMeetings,
  countWork,
  type JudgementRow,
  readChangedSinceAssessed,
  readDisagreements,
  readMyCrossChecks,
  readQueueFacets,
} from "@/lib/db/read/queue-work";
import { readSavedQueues } from "@/lib/db/read/saved-queues";
import { type Scope, scopeOf } from "@/lib/db/read/scope";
import { takenBy } from "@/lib/model/candidate-lease";
import type { QueueView } from "@/lib/model/queue-view";
import { readStanding } from "../_triage/standing";

const pageSize = 30;
const readingMs = 2 * 60_000;

/**
 * Everything the queue's screen shows. `judgements` is null in the parts that hold candidates; `first` is where triage begins: the first
 * candidate that nobody else has on the screen.
 */
export async function readQueueScreen(actor: Actor, view: QueueView, after: string | null, now: Date) {
  const scope = scopeOf(actor);
  const judgements = await readJudgements(scope, actor, view);
  const asking = { userId: actor.userId, now, take: pageSize, after };
  const rows = judgements ? [] : await readQueuePage(scope, view, asking);
  const [meets, waiting, standing, work, crossChecks, facets, saved, imports, ever] = await Promise.all([
    countMeetings(scope, rows),
    countQueueView(scope, view, asking),
    readStanding(actor, view, now),
    countWork(scope),
    countWaitingFor(scope, actor.userId),
    readQueueFacets(scope, view.post),
    readSavedQueues(scope, actor.userId),
    readImportRuns(scope, 1),
    countQueue(scope, null),
  ]);
  const free = rows.find(({ candidateLease }) => !takenBy(candidateLease, actor.userId, now));
  return {
    rows,
    first: (free ?? rows[0])?.id ?? null,
    judgements,
    meets,
    waiting,
    full: rows.length === pageSize,
    after,
    work: { ...work, crossChecks },
    facets,
    saved,
    last: standing.last,
    today: standing.counts.today,
    imported: imports.length > 0,
    // An import takes seconds to be read; after minutes there was nothing in it.
    reading: imports.some(({ startedAt }) => now.getTime() - startedAt.getTime() < readingMs),
    decidedEver: ever.decided,
  };
}

async function readJudgements(scope: Scope, actor: Actor, { part }: QueueView): Promise<JudgementRow[] | null> {
  if (part === "cross-checks") return readMyCrossChecks(scope, actor.userId);
  if (part === "disagreements") return readDisagreements(scope);
  if (part === "changed") return readChangedSinceAssessed(scope);
  return null;
}
