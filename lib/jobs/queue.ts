import PgBoss from "pg-boss";
import { type JobName, type JobPayload, jobNames } from "../model/jobs.ts";

/** What a job does; throwing makes the queue try it again, later and later, up to five times. */
export type JobHandlers = Readonly<Record<JobName, (payload: JobPayload) => Promise<void>>>;

/** A job as the outbox holds it; its id is the queue's id too, so that sending it twice queues it once. */
export interface OutboxRow {
  readonly id: string;
  readonly name: JobName;
  readonly payload: JobPayload;
}

/** Takes the rows not yet queued, hands each to `send`, and marks those that were sent; answers how many. */
export type OutboxRelay = (send: (row: OutboxRow) => Promise<void>) => Promise<number>;

/** A started queue. `stop` waits for the jobs at work, at most ten seconds. */
export interface Queue {
  stop(): Promise<void>;
}

const schema = "pgboss";
const retry = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInMinutes: 30 } as const;
const relayEveryMs = 500;

/** Makes or migrates the queue's own schema, as the role that owns the database; the application's role only works in it. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 2 });
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const name of jobNames) await boss.createQueue(name, { name, policy: "standard", ...retry });
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}

/** Starts working: relays the outbox twice a second and runs each job through its handler. Errors go to `report`. */
export async function startQueue(
  url: string,
  handlers: JobHandlers,
  relay: OutboxRelay,
  report: (error: unknown) => void,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString: url, schema, migrate: false, schedule: false, max: 4 });
  boss.on("error", report);
  await boss.start();
  for (const name of jobNames)
    await boss.work<JobPayload>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
      for (const job of jobs) await handlers[name](job.data);
    });
  const stopRelay = relayForEver(relay, (row) => send(boss, row), report);
  return {
    async stop() {
      await stopRelay();
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
    },
  };
}

async function send(boss: PgBoss, { id, name, payload }: OutboxRow): Promise<void> {
  await boss.send(name, payload, { id, ...retry });
}

function relayForEver(
  relay: OutboxRelay,
  sendRow: (row: OutboxRow) => Promise<void>,
  report: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const running = (async () => {
    while (!stopped) {
      const sent = await relay(sendRow).catch((error) => {
        report(error);
        return 0;
      });
      if (sent > 0 || stopped) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, relayEveryMs).unref();
      });
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await running;
  };
}
