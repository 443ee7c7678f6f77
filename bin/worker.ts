import { type JobHandlers, type Queue, startQueue } from "../lib/jobs/queue.ts";
import { jobNames } from "../lib/model/jobs.ts";
import { databaseUrl } from "../lib/settings/database.ts";
import { relayJobs, runJob } from "../lib/workflow/run-jobs.ts";

/** Works through the jobs of every workspace until stopped; errors are said on stderr and the job is tried again. */
export function startWorker(): Promise<Queue> {
  const handlers = Object.fromEntries(
    jobNames.map((name) => [
      name,
      async (payload) => {
        const fault = await runJob(name, payload);
        if (fault) report(fault);
      },
    ]),
  ) as JobHandlers;
  return startQueue(databaseUrl(), handlers, (send) => relayJobs(send, new Date()), report);
}

function report(error: unknown): void {
  console.error("gainsay worker:", error instanceof Error ? (error.stack ?? error.message) : error);
}
