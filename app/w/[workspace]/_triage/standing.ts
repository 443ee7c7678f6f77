import type { Actor } from "@/lib/access/actor";
import { countDecidedInView, countQueueView } from "@/lib/db/read/candidates";
import { countDecidedSince, readLastDecisions } from "@/lib/db/read/decisions";
import { scopeOf } from "@/lib/db/read/scope";
import type { QueueView } from "@/lib/model/queue-view";
import type { StripLine } from "./decision-strip";

/** How far a queue is, and this person's last decisions, for the frame around cards and grid. */
export async function readStanding(actor: Actor, view: QueueView, now: Date) {
  const scope = scopeOf(actor);
  const midnight = new Date(now.toISOString().slice(0, 10));
  const [decided, waiting, today, last] = await Promise.all([
    countDecidedInView(scope, view),
    countQueueView(scope, view, { userId: actor.userId, now }),
    countDecidedSince(scope, actor.userId, midnight),
    readLastDecisions(scope, actor.userId),
  ]);
  return { counts: { waiting, decided, today }, last: last.map(lineOf) };
}

type Decision = Awaited<ReturnType<typeof readLastDecisions>>[number];

function lineOf({ id, kind, candidate, appearances }: Decision): StripLine {
  return {
    id,
    candidateId: candidate.id,
    kind,
    words: candidate.surface,
    claimId: appearances[0]?.claimId ?? null,
    state: "saved",
  };
}
