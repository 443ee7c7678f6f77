import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** A server started for measuring. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  /** From the start of the command until it said that it is ready. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/** Starts the demo of a checkout on a port of its own and waits until it prints its address. */
export async function startDemo(folder: string): Promise<Running> {
  const from = performance.now();
  const child = spawn(process.execPath, ["bin/demo.mjs"], {
    cwd: folder,
    env: { ...process.env, PORT: process.env.PORT ?? "3460" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await lineOf(child, /^\s*Gainsay: (\S+)/);
  const seconds = (performance.now() - from) / 1000;
  return { url, pid: child.pid ?? 0, seconds, stop: () => stop(child) };
}

/** The first group of the first line that fits; throws when the process ends before it says one. */
export function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error("nobody listens to it");
    createInterface(child.stdout).on("line", (line) => {
      const found = pattern.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`it ended with ${code} before it was ready`)));
  });
}

/** Ends a process and waits until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** What a process holds in memory, in MiB; null where the system does not say (other than Linux). */
export function memoryOf(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
