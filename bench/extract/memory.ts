import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { short } from "./clock.ts";
import { contenderNames } from "./contenders.ts";

/**
 * Megabytes over a process that read nothing: what the garbage collector cannot take back, what the system gave in all, and what it gives
 * where new objects have two megabytes to grow in and not the sixteen, twice over, that Node takes while there is room.
 */
export interface Memory {
  readonly held: number;
  readonly resident: number;
  readonly residentTight: number;
}

const TIGHT = ["--max-semi-space-size=2"];

const MEGABYTE = 1024 * 1024;

/** The memory of each contender, each in a process of its own, over one that loads none. */
export function memories(): Record<string, Memory> {
  const [bare, bareTight] = [measure("none"), measure("none", TIGHT)];
  return Object.fromEntries(
    contenderNames.map((name) => {
      const [all, tight] = [measure(name), measure(name, TIGHT)];
      return [
        name,
        {
          held: short((all.held - bare.held) / MEGABYTE),
          resident: short((all.rss - bare.rss) / MEGABYTE),
          residentTight: short((tight.rss - bareTight.rss) / MEGABYTE),
        },
      ];
    }),
  );
}

function measure(name: string, flags: readonly string[] = []): { readonly rss: number; readonly held: number } {
  const child = fileURLToPath(new URL("./memory-of.ts", import.meta.url));
  const ran = spawnSync(process.execPath, [...flags, "--expose-gc", "--import", "tsx", child, name], {
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${name}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as { rss: number; held: number };
}
