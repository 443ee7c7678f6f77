import { type JobName, jobNames } from "../../model/jobs.ts";
import type { OpenClient, Scope } from "./scope.ts";

/** How the database is doing, as its own catalogue says. */
export interface DatabaseHealth {
  readonly version: string;
  /** The role the application works as. */
  readonly role: string;
  /** Whether that role could pass by row-level security; it must not. */
  readonly unrestricted: boolean;
  readonly bytes: number;
  readonly connections: number;
  readonly migrations: number;
  readonly lastMigration: string;
  /** Round trip of the question itself, in milliseconds. */
  readonly answeredInMs: number;
}

/** Asks the database about itself; throws as any read does when it does not answer. */
export async function readDatabaseHealth(client: OpenClient): Promise<DatabaseHealth> {
  const from = performance.now();
  const [row] = await client.$queryRaw<Omit<DatabaseHealth, "answeredInMs">[]>`
    select current_setting('server_version') as version, current_user::text as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unrestricted,
      pg_database_size(current_database())::float8 as bytes,
      (select count(*)::int from pg_stat_activity where datname = current_database()) as connections,
      (select count(*)::int from _prisma_migrations where finished_at is not null) as migrations,
      (select max(migration_name) from _prisma_migrations where finished_at is not null) as "lastMigration"`;
  if (!row) throw new Error("the database says nothing of itself");
  return { ...row, answeredInMs: performance.now() - from };
}

/** One kind of job in one workspace: how many wait, run, failed for good, and were done; and since when the oldest waits. */
export interface JobCount {
  readonly name: JobName;
  readonly waiting: number;
  readonly working: number;
  readonly failed: number;
  readonly done: number;
  readonly oldest: Date | null;
}

/** The jobs of a workspace by kind; those asked for but not yet handed to the queue wait too. The queue forgets what is long done. */
export async function readJobCounts(scope: Scope): Promise<JobCount[]> {
  const rows = await scope.client.$queryRaw<JobCount[]>`
    with job as (
      select name, state::text as state, created_on from pgboss.job
       where data->>'workspaceId' = ${scope.workspaceId}
      union all
      select name, 'created', created_at from outbox_job
       where workspace_id = ${scope.workspaceId}::uuid and sent_at is null
    )
    select name, count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as working,
      count(*) filter (where state = 'failed')::int as failed,
      count(*) filter (where state = 'completed')::int as done,
      min(created_on) filter (where state in ('created', 'retry')) as oldest
    from job group by name`;
  const none = { waiting: 0, working: 0, failed: 0, done: 0, oldest: null };
  return jobNames.map((name) => rows.find((row) => row.name === name) ?? { name, ...none });
}
