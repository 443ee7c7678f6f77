import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { prepareDatabase } from "../../bin/launch/database.ts";
import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";
import { testServer } from "../support/database-server.ts";

/** An empty database of its own beside the demo's: as its owner, and as the application connects. */
export interface OwnDatabase {
  readonly owner: string;
  readonly application: string;
  drop(): Promise<void>;
}

/** Makes one, migrated; `name` tells it from others of the same run. */
export async function openOwnDatabase(name: string): Promise<OwnDatabase> {
  const server = await testServer();
  const full = `gainsay_test_${process.pid}_${name}`;
  await dropDatabase(server.maintenanceAddress, full);
  await createDatabase(server.maintenanceAddress, full);
  const owner = server.ownerAddress(full);
  return {
    owner,
    application: await prepareDatabase(owner, server.appAddress(full), () => {}),
    async drop() {
      await dropDatabase(server.maintenanceAddress, full);
      await server.release();
    },
  };
}

/** Serves the build of this run over a database, as a process of its own; its console can be listened to. */
export function serveOver(
  database: OwnDatabase,
  port: number,
): { readonly process: ChildProcess; end(): Promise<void> } {
  const env = {
    ...process.env,
    GAINSAY_SECRET: randomBytes(32).toString("base64url"),
    GAINSAY_BROWSER_PORT: String(port),
    GAINSAY_BROWSER_DATABASE: database.application,
  };
  const server = spawn(process.execPath, ["test/browser/server.mjs"], { stdio: ["ignore", "pipe", "ignore"], env });
  return {
    process: server,
    async end() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}
