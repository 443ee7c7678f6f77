import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createDatabase, dropDatabase, noteOn, writeNote } from "../../lib/db/databases.ts";
import { externalServer } from "../../lib/db/external.ts";
import { isUnmigrated, migrate } from "../../lib/db/migrate.ts";
import { applicationAccess } from "../../lib/db/roles.ts";
import { type DatabaseServer, startEmbeddedServer } from "../../lib/db/server.ts";
import { prepareQueue } from "../../lib/jobs/queue.ts";

/** Says one line to the person who started the command. */
type Say = (line: string) => void;

/** Where the demo's rows are, on whichever server. */
export const demoDatabase = "gainsay_demo";

/** The server for the demo and for development: the one DATABASE_URL names, else the embedded one of this checkout. */
export async function openDemoServer(say: Say): Promise<DatabaseServer> {
  const given = process.env.DATABASE_URL;
  if (given)
    return externalServer(given, /^gainsay_demo$/, `the demo uses a database named ${demoDatabase} and no other`);
  const server = await startEmbeddedServer({ home: ".gainsay/pg", say });
  say("PostgreSQL runs");
  return server;
}

/**
 * Makes, migrates and fills a database of the demo or of a test, as far as that has not happened yet, and returns where the
 * application connects. One that was left half filled, by a command that was killed, is made again.
 */
export async function fillDatabase(server: DatabaseServer, name: string, fresh: boolean, say: Say): Promise<string> {
  const maintenance = server.maintenanceAddress;
  if (fresh || (await noteOn(maintenance, name)) === notes.filling) await dropDatabase(maintenance, name);
  const made = await createDatabase(maintenance, name);
  const owner = server.ownerAddress(name);
  const fill = made || (await isUnmigrated(owner));
  if (fill) await writeNote(maintenance, name, notes.filling);
  const address = await prepareDatabase(owner, server.appAddress(name), say);
  if (!fill) return address;
  if (await seed(address, say)) await writeNote(maintenance, name, notes.filled);
  return address;
}

/** Migrates a database as its owner and returns where the application connects, with less power where that can be had. */
export async function prepareDatabase(owner: string, login: string | null, say: Say): Promise<string> {
  const applied = await migrate(owner);
  if (applied.length > 0) say(`database migrated: ${applied.length} ${applied.length === 1 ? "step" : "steps"}`);
  await prepareQueue(owner);
  const access = await applicationAccess(owner, login);
  if (!access.restricted)
    console.error(
      "gainsay: the account in DATABASE_URL may not make roles, so the application uses that account itself. " +
        `To give it less power, say once as a superuser: CREATE ROLE gainsay_app NOLOGIN; GRANT gainsay_app TO ${accountOf(owner)};`,
    );
  return access.address;
}

const accountOf = (address: string) => `"${decodeURIComponent(new URL(address).username)}"`;

// Notes on the database itself: they stay with it, on any server.
const notes = { filling: "gainsay: being filled", filled: "gainsay: filled" } as const;

async function seed(address: string, say: Say): Promise<boolean> {
  if (!existsSync("seeds/index.ts")) return false;
  say("filling the newsroom …");
  const done = spawnSync(process.execPath, ["--import", "tsx", "seeds/index.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: address },
  });
  if (done.status !== 0) throw new Error("the newsroom could not be filled; the reason is above");
  say("newsroom filled");
  return true;
}
