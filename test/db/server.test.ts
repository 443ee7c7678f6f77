import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withClient } from "../../lib/db/databases.ts";
import { isAlive } from "../../lib/db/server/processes.ts";

interface User {
  readonly process: ChildProcessWithoutNullStreams;
  readonly address: string;
}

let home = "";
const users: User[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "gainsay-server-"));
});

afterEach(async () => {
  for (const user of users.splice(0)) await leave(user);
  rmSync(home, { recursive: true, force: true });
});

/** Another process that starts the server of `home`, or joins the one that runs. */
async function join(): Promise<User> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/server-user.ts", home]);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const line = createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  const { value } = await Promise.race([line, once(child, "exit").then(() => ({ value: undefined }))]);
  if (!value) throw new Error(`no server: ${said}`);
  const user = { process: child, address: value };
  users.push(user);
  return user;
}

async function leave({ process }: User): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.stdin.end();
  await once(process, "exit");
}

async function kill({ process }: User): Promise<void> {
  process.kill("SIGKILL");
  await once(process, "exit");
}

/** Where data is: in `home`, or outside where the server's account cannot reach `home`. */
function dataFolder(): string {
  const note = path.join(home, "outside");
  return path.join(readdirSync(home).includes("outside") ? readFileSync(note, "utf8") : home, "data");
}

const serverPid = () => Number(readFileSync(path.join(dataFolder(), "postmaster.pid"), "utf8").split("\n")[0]);
const ask = (address: string, sql: string) => withClient(address, async (client) => (await client.query(sql)).rows);

async function eventually(what: () => unknown): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 15_000; await sleep(50)) {
    try {
      if (await what()) return;
    } catch {
      // not yet
    }
  }
  throw new Error(`never came: ${what}`);
}

describe("the database that comes along", { timeout: 60_000 }, () => {
  it("stops with the only process that uses it, and keeps what was stored", async () => {
    const first = await join();
    await ask(first.address, "create table kept as select 42 as answer");
    const pid = serverPid();
    await leave(first);
    expect(isAlive(pid)).toBe(false);
    expect(await ask((await join()).address, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("is one server for processes that start at the same moment, and stays for the one that remains", async () => {
    const [one, other] = await Promise.all([join(), join()]);
    expect(one.address).toBe(other.address);
    await leave(one);
    await eventually(() => ask(other.address, "select"));
    const pid = serverPid();
    await leave(other);
    expect(isAlive(pid)).toBe(false);
  });

  it("is there again, at the same address, when it is killed", async () => {
    const user = await join();
    const before = serverPid();
    process.kill(before, "SIGKILL");
    await eventually(() => serverPid() !== before);
    await eventually(() => ask(user.address, "select"));
  });

  it("goes on for others when the process that started it is killed", async () => {
    const starter = await join();
    const other = await join();
    await ask(starter.address, "create table kept ()");
    await kill(starter);
    await sleep(300);
    await eventually(() => ask(other.address, "select from kept"));
  });

  it("is no obstacle to the next start when its only user is killed", async () => {
    await kill(await join());
    await ask((await join()).address, "select");
  });

  it("is not kept from starting by the file of a dead server whose number another program has now", async () => {
    const user = await join();
    const file = path.join(dataFolder(), "postmaster.pid");
    const text = readFileSync(file, "utf8");
    await leave(user);
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
    await ask((await join()).address, "select");
  });

  it("is not kept from starting by half a data folder", async () => {
    await leave(await join());
    rmSync(dataFolder(), { recursive: true });
    writeFileSync(path.join(path.dirname(dataFolder()), "data.new-999999.password"), "x");
    await ask((await join()).address, "select");
    expect(readdirSync(path.dirname(dataFolder())).filter((name) => name.startsWith("data.new"))).toEqual([]);
  });

  it("listens to this machine only, asks for passwords, and shows them to nobody", async () => {
    const { address } = await join();
    expect(await ask(address, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const stranger = new URL(address);
    stranger.password = "guess";
    await expect(ask(stranger.href, "select")).rejects.toMatchObject({ code: "28P01" });
    expect(statSync(path.join(home, "credentials.json")).mode & 0o077).toBe(0);
  });
});
