import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Whether a process runs; a zombie that nobody has reaped yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return statusField(pid, 0) !== "Z";
}

/** Whether the process is a dead one whose parent has not asked for its end yet; PostgreSQL takes it for alive. */
export function isZombie(pid: number): boolean {
  return statusField(pid, 0) === "Z";
}

/** The name of a process's program, or null when it is gone or cannot be told. */
export function programOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    const found = spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
    return found.status === 0 ? path.basename(found.stdout.trim()) : null;
  }
}

// Fields of /proc/PID/stat after the program's name: 0 is the state, 19 the start time. Null where there is no /proc.
function statusField(pid: number, field: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[field] ?? null;
  } catch {
    return null;
  }
}

/** When a process started, in ticks since boot; with it a process id, which is used again, names one process. Empty where unknown. */
export function startTime(pid: number): string {
  return statusField(pid, 19) ?? "";
}

/** The processes that use one server, as files named by process id; the last one out stops it. */
export class Users {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Writes this process down. */
  join(): void {
    writeFileSync(path.join(this.folder, String(process.pid)), startTime(process.pid));
  }

  /** Strikes this process out; safe to call twice. */
  leave(): void {
    rmSync(path.join(this.folder, String(process.pid)), { force: true });
  }

  /** Whether another living process uses the server; forgets the dead ones it meets. */
  others(): boolean {
    let found = false;
    for (const name of readdirSync(this.folder)) {
      if (Number(name) === process.pid) continue;
      if (this.lives(name)) found = true;
      else rmSync(path.join(this.folder, name), { force: true });
    }
    return found;
  }

  private lives(name: string): boolean {
    const file = path.join(this.folder, name);
    return existsSync(file) && isAlive(Number(name)) && startTime(Number(name)) === readFileSync(file, "utf8");
  }
}
