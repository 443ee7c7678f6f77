import type { Actor } from "../lib/access/actor.ts";
import { readMemberActor } from "../lib/db/read/actors.ts";
import { type JobHandlers, type Queue, startQueue } from "../lib/jobs/queue.ts";
import type { JobName, JobPayload } from "../lib/model/jobs.ts";
import type { Refusal, Result } from "../lib/model/result.ts";
import { databaseUrl } from "../lib/settings/database.ts";
import { extractPost } from "../lib/workflow/extract-post.ts";
import { importPosts } from "../lib/workflow/import-post.ts";
import { relayJobs } from "../lib/workflow/relay-jobs.ts";

/** Which step each job is. */
const steps: Readonly<Record<JobName, (actor: Actor, subjectId: string) => Promise<Result<unknown, Refusal>>>> = {
  "apply-import": (actor, id) => importPosts(actor, id, () => new Date()),
  "extract-post": (actor, id) => extractPost(actor, id, new Date()),
};

/** Works through the jobs of every workspace until stopped; errors are said on stderr and the job is tried again. */
export function startWorker(): Promise<Queue> {
  const handlers = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, (payload: JobPayload) => run(name, step, payload)]),
  ) as JobHandlers;
  return startQueue(databaseUrl(), handlers, (send) => relayJobs(send, new Date()), report);
}

/** Does, in this process, the jobs asked for and not yet sent: for the command line and the demo's story. Answers how many. */
export async function runWaitingJobs(): Promise<number> {
  let done = 0;
  for (;;) {
    const count = await relayJobs((row) => run(row.name, steps[row.name], row.payload), new Date());
    if (count === 0) return done;
    done += count;
  }
}

async function run(name: string, step: (typeof steps)[JobName], payload: JobPayload): Promise<void> {
  const actor = await readMemberActor(payload.workspaceId, payload.userId, null);
  if (!actor) return report(`${name}: the member it acts for is gone`);
  const result = await step(actor, payload.subjectId);
  // At-least-once delivery: a job done before is no fault.
  if (!result.ok && result.error.reason !== "already-done")
    report(`${name} ${payload.subjectId}: ${result.error.reason}`);
}

function report(error: unknown): void {
  console.error("gainsay worker:", error instanceof Error ? (error.stack ?? error.message) : error);
}
