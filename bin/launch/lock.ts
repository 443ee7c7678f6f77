import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startTime } from "../../lib/db/server/processes.ts";

/** The process that holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly started: string;
  /** Where it serves; empty until it does. */
  readonly url: string;
}

/**
 * Takes a lock for this process, or returns the living process that has it. A lock whose holder died, however, is nobody's.
 */
export function takeLock(file: string): Holder | null {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(ourselves("")), { flag: "wx" });
      process.once("exit", () => rmSync(file, { force: true }));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    rmSync(file, { force: true });
  }
}

/** Writes down where the holder, this process, serves. */
export function announce(file: string, url: string): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify(ourselves(url)));
  renameSync(next, file);
}

/** The living holder of a lock, or null. */
export function holderOf(file: string): Holder | null {
  if (!existsSync(file)) return null;
  try {
    const holder = JSON.parse(readFileSync(file, "utf8")) as Holder;
    return isAlive(holder.pid) && startTime(holder.pid) === holder.started ? holder : null;
  } catch {
    return null; // cut off while it was written, by a process that died
  }
}

const ourselves = (url: string): Holder => ({ pid: process.pid, started: startTime(process.pid), url });
