import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { short } from "./clock.ts";
import { contenderNames } from "./contenders.ts";

/** Megabytes over a process that read nothing: what the garbage collector cannot take back, and what the system gave in all. */
export interface Memory {
  readonly held: number;
  readonly resident: number;
}

const MEGABYTE = 1024 * 1024;

/** The memory of each contender, each in a process of its own, over one that loads none. */
export function memories(): Record<string, Memory> {
  const bare = measure("none");
  return Object.fromEntries(
    contenderNames.map((name) => {
      const { rss, held } = measure(name);
      return [name, { held: short((held - bare.held) / MEGABYTE), resident: short((rss - bare.rss) / MEGABYTE) }];
    }),
  );
}

function measure(name: string): { readonly rss: number; readonly held: number } {
  const child = fileURLToPath(new URL("./memory-of.ts", import.meta.url));
  const ran = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", child, name], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${name}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as { rss: number; held: number };
}
