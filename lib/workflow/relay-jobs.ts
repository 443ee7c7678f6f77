import { relayOutbox } from "../db/write/outbox.ts";
import type { JobName, JobPayload } from "../model/jobs.ts";

/** Hands the jobs asked for and not yet sent to `send`, oldest first, at most fifty; answers how many. See `relayOutbox`. */
export function relayJobs(
  send: (row: { readonly id: string; readonly name: JobName; readonly payload: JobPayload }) => Promise<void>,
  now: Date,
): Promise<number> {
  return relayOutbox(send, now);
}
