import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import { serverEnvironment } from "./cluster.ts";
import { freePort } from "./port.ts";
import { isAlive, isZombie, programOf } from "./processes.ts";

/** Where a server's parts are, and how careful it must be. */
export interface Postmaster {
  readonly data: string;
  readonly logFile: string;
  readonly program: string;
  readonly account: Account;
  /** Trades safety after a power cut for speed; for data that may be lost. */
  readonly fast: boolean;
}

/** A running server: its process and its port on 127.0.0.1. */
export interface Running {
  readonly pid: number;
  readonly port: number;
}

/** The server ended as soon as it was started; the message holds the end of its log. */
export class DidNotStart extends Error {}

const patience = 60_000;

/**
 * Attaches to the server of this data folder, or starts it (at `port`, when it must be found there again).
 * Waits for one that is starting, stopping or dead but unreaped. Throws the end of its log when it does not come up.
 */
export async function ensureRunning(server: Postmaster, port?: number): Promise<Running> {
  for (const start = Date.now(); Date.now() - start < patience; await sleep(50)) {
    const seen = look(server);
    if (seen.state === "ready") return seen;
    if (seen.state === "busy") continue;
    const started = await startOnce(server, port ?? (await freePort()));
    if (started) return started;
  }
  throw new Error(`PostgreSQL did not come up: ${logTail(server, 0)}`);
}

/** What the data folder says about its server. */
function look({ data }: Postmaster): ({ state: "ready" } & Running) | { state: "busy" } | { state: "down" } {
  const file = path.join(data, "postmaster.pid");
  const text = readIfThere(file);
  if (text === null) return { state: "down" };
  // Lines: process, data folder, start time, port, socket folder, address, shared memory, status.
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!pid || isZombie(pid)) return { state: "busy" };
  if (!isAlive(pid)) return { state: "down" };
  if (!/^postgres/.test(programOf(pid) ?? "")) {
    // A stale file whose number now belongs to some other program (usual after a container restarts): it would block us.
    rmSync(file, { force: true });
    return { state: "down" };
  }
  return lines[7]?.trim() === "ready" ? { state: "ready", pid, port: Number(lines[3]) } : { state: "busy" };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function startOnce(server: Postmaster, port: number): Promise<Running | null> {
  const logStart = existsSync(server.logFile) ? statSync(server.logFile).size : 0;
  const log = openSync(server.logFile, "a", 0o600);
  const [command = "", ...args] = [...withParent(), server.program, ...settings(server, port)];
  // Its own process group, so that Ctrl-C reaches us alone and we stop it after the application.
  const child = spawn(command, args, {
    ...server.account,
    env: serverEnvironment(),
    cwd: "/",
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  let ended: string | null = null;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code, signal) => {
    ended = `ended with ${code ?? signal}`;
  });
  child.unref();
  while (ended === null) {
    const seen = look(server);
    if (seen.state === "ready" && seen.pid === child.pid) return seen;
    await sleep(20);
  }
  const said = logTail(server, logStart);
  // Another process was faster, or the port went to somebody else in between: look again.
  if (/lock file|already running|could not bind|shared memory block/.test(said)) return null;
  throw new DidNotStart(`PostgreSQL did not start (${ended}): ${said}`);
}

// On Linux the kernel itself stops the server, cleanly, when this process is killed.
function withParent(): string[] {
  if (process.platform !== "linux") return [];
  const works = spawnSync("setpriv", ["--pdeathsig", "INT", "true"]).status === 0;
  return works ? ["setpriv", "--pdeathsig", "INT"] : [];
}

function settings(server: Postmaster, port: number): string[] {
  const values = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "", // socket paths are limited to about 100 bytes, and checkouts may be deep
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    shared_buffers: "128MB",
    max_connections: 60,
    ...(server.fast ? { fsync: "off", full_page_writes: "off", synchronous_commit: "off" } : {}),
  };
  return ["-D", server.data, ...Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

function logTail({ logFile }: Postmaster, from: number): string {
  return existsSync(logFile) ? readFileSync(logFile).subarray(from).toString("utf8").slice(-2000) : "";
}

/** Stops a server cleanly; after 20 s without waiting for its clients. Resolves when it is gone. */
export async function stopServer({ pid }: Running): Promise<void> {
  for (const [signal, wait] of [["SIGINT", 20_000] as const, ["SIGQUIT", 5_000] as const]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const start = Date.now(); Date.now() - start < wait; await sleep(20)) if (!isAlive(pid)) return;
  }
}
