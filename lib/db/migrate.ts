import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { withClient } from "./databases.ts";

// The table, the checksums and this lock are Prisma's own, so `prisma migrate` and this runner take turns over one history.
const lockId = 72707369;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/**
 * Applies the migrations of `folder` that a database lacks, each whole or not at all; processes that come together wait
 * for each other. Returns the names applied. Throws when one fails, when one is missing from the folder (a newer version
 * wrote this database) or when one was edited after it was applied.
 */
export async function migrate(ownerAddress: string, folder = "prisma/migrations"): Promise<readonly string[]> {
  const wanted = readMigrations(folder);
  return withClient(ownerAddress, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lockId]); // released as the connection closes
    await ensureHistory(client);
    const applied = await readHistory(client);
    checkHistory(wanted, applied);
    const pending = wanted.filter(({ name }) => !applied.some((one) => one.name === name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

/** Which migrations of `folder` a database has and which it lacks; changes nothing, and throws as `migrate` does for a history that does not fit. */
export async function migrationStatus(
  ownerAddress: string,
  folder = "prisma/migrations",
): Promise<{ readonly applied: readonly string[]; readonly pending: readonly string[] }> {
  const wanted = readMigrations(folder);
  return withClient(ownerAddress, async (client) => {
    const applied = (await hasHistory(client)) ? await readHistory(client) : [];
    checkHistory(wanted, applied);
    const names = applied.map(({ name }) => name);
    return { applied: names, pending: wanted.map(({ name }) => name).filter((name) => !names.includes(name)) };
  });
}

/** Whether a database has never been migrated: new, or made for us by somebody else. */
export async function isUnmigrated(ownerAddress: string): Promise<boolean> {
  return withClient(ownerAddress, async (client) => !(await hasHistory(client)));
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

// Asked first, because "if not exists" wants the right to create tables even when there is nothing to create.
async function ensureHistory(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  if (rows[0]?.there) return;
  await client.query(`CREATE TABLE _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
}

async function hasHistory(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  return rows[0]?.there === true;
}

async function readHistory(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  return rows;
}

function checkHistory(wanted: readonly Migration[], applied: readonly Applied[]): void {
  for (const { name, checksum, finished } of applied) {
    const ours = wanted.find((migration) => migration.name === name);
    if (!finished)
      throw new Error(`The migration ${name} failed half-way earlier; see \`npx prisma migrate resolve\`.`);
    if (!ours)
      throw new Error(`The database has the migration ${name}, which this version does not know: it is newer.`);
    if (ours.checksum !== checksum) throw new Error(`The migration ${name} was edited after it was applied here.`);
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const { message, position } = error as { message: string; position?: string };
    throw new Error(`Migration ${name}: ${message}${position ? ` (at character ${position})` : ""}`, { cause: error });
  }
}
