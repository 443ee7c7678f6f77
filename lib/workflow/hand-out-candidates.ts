import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCandidate, readQueueIds } from "../db/read/candidates.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { leaseCandidates, releaseLeases } from "../db/write/leases.ts";
import type { QueueView } from "../model/queue-view.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** How long a candidate stays with who has it on the screen, in milliseconds, unless asked for again. */
export const leaseLength = 5 * 60_000;

/** What somebody asks for: the candidate on the screen, those held ahead of it, and how many more of which queue. */
export interface HandOutRequest {
  readonly first: string | null;
  readonly holding: readonly string[];
  readonly take: number;
  readonly queue: QueueView;
}

/** What is theirs now; `taken` names who has the first one, when somebody else does. */
export interface HandedOut {
  readonly taken: { readonly by: string; readonly until: Date } | null;
  readonly next: readonly string[];
}

/**
 * Hands out candidates of a queue for a while, so that nobody else is handed the same; renews those already held.
 * Refuses: not-permitted, not-found (the first is not there).
 */
export function handOutCandidates(
  actor: Actor,
  request: HandOutRequest,
  now: Date,
): Promise<Result<HandedOut, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const first = request.first ? await readCandidate(tx, request.first) : null;
    if (request.first && !first) return refuse("not-found");
    if (!may(actor, "candidate.decide")) return refuse("not-permitted");
    const until = new Date(now.getTime() + leaseLength);
    const wanted = first && first.decisions.length === 0 ? [first.id] : [];
    const held = new Set(await leaseCandidates(tx, [...new Set([...wanted, ...request.holding])], until, now));
    const next = await takeNext(tx, request, [...request.holding, ...wanted], { until, now });
    const taken = wanted.some((id) => !held.has(id)) ? await holderOf(tx, wanted[0] ?? "") : null;
    return ok({ taken, next });
  });
}

/** Gives candidates back that somebody leaves undecided. Never refuses: what is not theirs stays as it is. */
export function releaseCandidates(actor: Actor, candidateIds: readonly string[]): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    await releaseLeases(tx, candidateIds);
    return ok(null);
  });
}

const tries = 6;

// Others may be faster at some of the rows read: what they got is skipped, and the rest asked for again.
async function takeNext(
  tx: WriteScope,
  { take, queue }: HandOutRequest,
  without: readonly string[],
  time: { readonly until: Date; readonly now: Date },
): Promise<string[]> {
  const got: string[] = [];
  for (let round = 0; round < tries && got.length < take; round++) {
    const free = { userId: tx.actor.userId, now: time.now, without: [...without, ...got], take: take - got.length };
    const ids = await readQueueIds(tx, queue, free);
    if (ids.length === 0) break;
    const mine = new Set(await leaseCandidates(tx, ids, time.until, time.now));
    got.push(...ids.filter((id) => mine.has(id)));
  }
  return got;
}

async function holderOf(tx: WriteScope, candidateId: string) {
  const lease = (await readCandidate(tx, candidateId))?.candidateLease;
  return lease ? { by: lease.user.name, until: lease.until } : null;
}
