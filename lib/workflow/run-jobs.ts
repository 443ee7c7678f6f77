import type { Actor } from "../access/actor.ts";
import { readMemberActor } from "../db/read/actors.ts";
import { relayOutbox, settleJob, takeJob, type WaitingJob } from "../db/write/outbox.ts";
import type { JobName, JobPayload } from "../model/jobs.ts";
import type { Refusal, Result } from "../model/result.ts";
import { extractPost } from "./extract-post.ts";
import { importPosts } from "./import-post.ts";
import { recompareSource } from "./recompare-source.ts";
import { suggestComparisons } from "./suggest-comparisons.ts";

/** Which step each job is. */
const steps: Readonly<Record<JobName, Step>> = {
  "apply-import": (actor, id, clock) => importPosts(actor, id, clock),
  "extract-post": (actor, id, clock) => extractPost(actor, id, clock()),
  "recompare-source": (actor, id, clock) => recompareSource(actor, id, clock()),
  "suggest-comparisons": (actor, id, clock) => suggestComparisons(actor, id, clock()),
};

type Step = (actor: Actor, subjectId: string, clock: Clock) => Promise<Result<unknown, Refusal>>;
type Clock = () => Date;

const machineClock: Clock = () => new Date();

/** Does one job as the member it acts for. Null when done, now or before; else what stood in the way, in words. */
export async function runJob(name: JobName, payload: JobPayload, clock: Clock = machineClock): Promise<string | null> {
  const actor = await readMemberActor(payload.workspaceId, payload.userId, null);
  if (!actor) return `${name}: the member it acts for is gone`;
  const result = await steps[name](actor, payload.subjectId, clock);
  // At-least-once delivery: a job done before is no fault.
  return result.ok || result.error.reason === "already-done"
    ? null
    : `${name} ${payload.subjectId}: ${result.error.reason}`;
}

/** Hands the jobs asked for and not yet sent to `send`, oldest first, at most fifty; answers how many. See `relayOutbox`. */
export function relayJobs(send: (row: WaitingJob) => Promise<void>, now: Date): Promise<number> {
  return relayOutbox(send, now);
}

/**
 * Does, in this process, the jobs asked for and not yet sent, one after the other: for the command line and the demo's story. A job is
 * marked when it is done; cut off before, it waits again. Throws where one is refused or breaks; that one waits for another try.
 */
export async function runWaitingJobs(clock: Clock = machineClock): Promise<number> {
  for (let done = 0; ; done++) {
    const job = await takeJob(clock());
    if (!job) return done;
    const fault = await runJob(job.name, job.payload, clock).catch((error: unknown) => error ?? "broken");
    await settleJob(job.id, fault === null, clock());
    if (fault !== null) throw fault instanceof Error ? fault : new Error(String(fault));
  }
}
