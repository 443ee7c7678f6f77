import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { say, stop } from "../setup.mjs";

/** What ends up in the application, or changes how it is built: files and whole folders. */
export const sources = [
  "app",
  "lib",
  "bin/on-start.ts",
  "bin/worker.ts",
  "bin/launch/undoing.mjs",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const stamp = ".next/gainsay-built-from";

/** Builds the application unless the last build was made from the very same sources; says what the build said when it fails. */
export function buildIfStale() {
  const wanted = hashOfSources();
  if (existsSync(".next/BUILD_ID") && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("building the application …");
  const built = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (built.status !== 0) stop(`the application could not be built:\n${built.stdout}${built.stderr}`);
  writeFileSync(stamp, wanted);
  say("application built");
}

function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
