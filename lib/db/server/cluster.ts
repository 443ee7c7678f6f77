import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { makePrivate } from "./folder.ts";
import { isAlive } from "./processes.ts";

/** Passwords of the three roles of an embedded server; made once, kept in a file only we can read. */
export interface Credentials {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

/** The major version of the programs we bring; a data folder of another one cannot be opened by them. */
const majorVersion = "18";

/** Reads the server's passwords, making them on the first call. Two processes that come together get the same ones. */
export function credentials(home: string): Credentials {
  const file = path.join(home, "credentials.json");
  const password = () => randomBytes(24).toString("base64url");
  try {
    const made = { admin: password(), owner: password(), app: password() };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return JSON.parse(readFileSync(file, "utf8")) as Credentials;
  }
}

/** What making a data folder needs. */
export interface ClusterPlan {
  readonly folder: string;
  readonly data: string;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly adminPassword: string;
  /** Skips waiting for the disk; for data that may be lost. */
  readonly fast: boolean;
}

/** Makes the data folder unless it is there; it appears whole or not at all. Throws what initdb said when it fails. */
export function ensureCluster(plan: ClusterPlan): void {
  const versionFile = path.join(plan.data, "PG_VERSION");
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, "utf8").trim();
    if (found === majorVersion) return;
    throw new Error(
      `${plan.data} was made by PostgreSQL ${found}; this is ${majorVersion}. Move it away to start anew.`,
    );
  }
  removeUnfinished(plan.folder);
  const unfinished = `${plan.data}.new-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  try {
    makePrivate(plan.account, unfinished);
    writeFileSync(passwordFile, plan.adminPassword, { mode: 0o600 });
    if (plan.account.uid !== undefined && plan.account.gid !== undefined)
      chownSync(passwordFile, plan.account.uid, plan.account.gid);
    initialise(plan, unfinished, passwordFile);
    renameSync(unfinished, plan.data);
  } catch (error) {
    if (!existsSync(versionFile)) throw error; // else another process was faster
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initialise(plan: ClusterPlan, into: string, passwordFile: string): void {
  const done = spawnSync(
    plan.binaries.initdb,
    [
      `--pgdata=${into}`,
      "--username=gainsay_admin",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // The built-in locale sorts and lower-cases the same on every machine.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
      "--no-instructions",
      ...(plan.fast ? ["--no-sync"] : []),
    ],
    { ...plan.account, env: serverEnvironment(), cwd: "/", encoding: "utf8" },
  );
  if (done.status !== 0)
    throw new Error(`PostgreSQL could not make its data folder: ${done.error?.message ?? ""}${done.stderr ?? ""}`);
}

/** The whole environment of the server's programs: nothing of ours leaks into it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" } as unknown as NodeJS.ProcessEnv;
}

// Left behind by a process that was killed while it made a data folder.
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^data\.new-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
