import type { TestProject } from "vitest/node";
import { createDatabase, dropDatabase, withClient } from "../../lib/db/databases.ts";
import { externalServer } from "../../lib/db/external.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { applicationAccess } from "../../lib/db/roles.ts";
import { isAlive } from "../../lib/db/server/processes.ts";
import { type DatabaseServer, startEmbeddedServer } from "../../lib/db/server.ts";
import { prepareQueue } from "../../lib/jobs/queue.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where databases are made, the migrated one they are copied from, and how the owner and the application enter it. */
    database: { maintenance: string; template: string; owner: string; application: string };
  }
}

const embeddedHome = ".gainsay/pg-test";

/** The server tests use: the one DATABASE_URL names, else the embedded one with data that may be lost. */
export function testServer(): Promise<DatabaseServer> | DatabaseServer {
  const given = process.env.DATABASE_URL;
  if (given) return externalServer(given, /^gainsay_test(_|$)/, "tests make and drop their own, named gainsay_test_…");
  return startEmbeddedServer({ home: embeddedHome, fast: true, say: console.error });
}

/** Once per run: a server, and one migrated database that every test file gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  if (!process.env.DATABASE_URL) await sweep(server.maintenanceAddress);
  const template = `gainsay_test_${process.pid}_template`;
  await dropDatabase(server.maintenanceAddress, template);
  await createDatabase(server.maintenanceAddress, template);
  const owner = server.ownerAddress(template);
  await migrate(owner);
  await prepareQueue(owner);
  const { address } = await applicationAccess(owner, server.appAddress(template));
  project.provide("database", { maintenance: server.maintenanceAddress, template, owner, application: address });
  return async () => {
    await dropDatabase(server.maintenanceAddress, template);
    await server.release();
  };
}

// Databases of runs that were killed. Only on our own server: elsewhere a process id may belong to another machine.
async function sweep(maintenance: string): Promise<void> {
  const names = await withClient(maintenance, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like 'gainsay_test_%'",
    );
    return rows.map(({ name }) => name);
  });
  for (const name of names) {
    const pid = Number(/^gainsay_test_(\d+)_/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await dropDatabase(maintenance, name);
  }
}
