import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { accountFor } from "./server/account.ts";
import { findBinaries } from "./server/binaries.ts";
import { type ClusterPlan, type Credentials, credentials, ensureCluster } from "./server/cluster.ts";
import { serverFolder } from "./server/folder.ts";
import { DidNotStart, ensureRunning, type Postmaster, type Running, stopServer } from "./server/postmaster.ts";
import { isAlive, Users } from "./server/processes.ts";

/** A PostgreSQL server we may make databases on, embedded or given by DATABASE_URL. */
export interface DatabaseServer {
  /** Address of a database for the role that owns it and runs migrations. */
  ownerAddress(database: string): string;
  /** Address of a database for the role the application uses; null when the server has no such role of ours. */
  appAddress(database: string): string | null;
  /** Address for making and dropping databases. */
  readonly maintenanceAddress: string;
  /** Leaves the server; it stops when no other process of ours uses it. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of this server, such as `.gainsay/pg`; made when missing. */
  readonly home: string;
  /** For data that may be lost: no waiting for the disk. */
  readonly fast?: boolean;
  readonly say?: (line: string) => void;
}

/**
 * Starts the PostgreSQL that comes with the packages, or joins the one that runs already (left behind or shared).
 * It listens on 127.0.0.1 only, is watched and started again if it is killed, and stops with the last process that uses it.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<DatabaseServer> {
  const home = path.resolve(options.home);
  const folder = serverFolder(home);
  const data = path.join(folder, "data");
  const account = accountFor(data);
  const binaries = findBinaries(folder);
  const passwords = credentials(home);
  const fast = options.fast ?? false;
  const users = new Users(path.join(home, "users"));
  users.join();
  const leave = () => users.leave();
  process.once("exit", leave);
  const plan = { folder, data, account, binaries, adminPassword: passwords.admin, fast };
  const server = { data, logFile: path.join(home, "server.log"), program: binaries.postgres, account, fast };
  const running = await bringUp(plan, server, (port) => ensureRoles(adminAddress(passwords, port), passwords));
  const address = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${running.port}/${database}`;
  const watch = keepRunning(server, running, options.say ?? (() => {}));
  return {
    ownerAddress: (database) => address("gainsay_owner", passwords.owner, database),
    appAddress: (database) => address("gainsay_app", passwords.app, database),
    maintenanceAddress: adminAddress(passwords, running.port),
    async release() {
      const last = await watch.end();
      process.off("exit", leave);
      leave();
      if (!users.others()) await stopServer(last);
    },
  };
}

const adminAddress = ({ admin }: Credentials, port: number) =>
  `postgresql://gainsay_admin:${admin}@127.0.0.1:${port}/postgres`;

// A server we join may be on its way down, because the process that started it has just ended: then try again.
async function bringUp(
  plan: ClusterPlan,
  server: Postmaster,
  prove: (port: number) => Promise<void>,
): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    ensureCluster(plan);
    try {
      const running = await ensureRunning(server);
      await prove(running.port);
      return running;
    } catch (error) {
      if (attempt === 3) throw error;
      // A power cut breaks data that never waited for the disk; it was meant to be lost.
      if (plan.fast && error instanceof DidNotStart) rmSync(plan.data, { recursive: true, force: true });
      await sleep(200);
    }
  }
}

// The owner may make databases because `prisma migrate dev` needs shadows; the application's role may do nothing but use tables.
async function ensureRoles(address: string, passwords: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7270001)"); // two processes may start together
    const { rows } = await client.query<{ name: string }>("select rolname as name from pg_roles");
    const missing = (role: string) => !rows.some(({ name }) => name === role);
    const create = (role: string, may: string, password: string) =>
      client.query(`create role ${role} login ${may} password ${client.escapeLiteral(password)}`);
    if (missing("gainsay_owner")) await create("gainsay_owner", "createdb", passwords.owner);
    if (missing("gainsay_app")) await create("gainsay_app", "nocreatedb", passwords.app);
  } finally {
    await client.end();
  }
}

// The process that started the server may end before us and take it along; clients find it again at the same port.
function keepRunning(server: Postmaster, first: Running, say: (line: string) => void): { end(): Promise<Running> } {
  let current = first;
  let restart: Promise<void> | null = null;
  const revive = async () => {
    try {
      current = await ensureRunning(server, first.port);
      say("PostgreSQL had gone away and was started again.");
    } catch (error) {
      say(`PostgreSQL went away and does not come back: ${(error as Error).message}`);
    }
    restart = null;
  };
  const timer = setInterval(() => {
    if (!restart && !isAlive(current.pid)) restart = revive();
  }, 500);
  timer.unref();
  return {
    async end() {
      clearInterval(timer);
      await restart;
      return current;
    },
  };
}
