// `npm run bench -- start [--fresh] [--test]`: how long the two commands take until they are ready, what the server holds in memory, and the
// time to the first byte of each page as a ratio to the framework's empty page, served beside it in the same run. Warm only, unless --fresh
// clones the checkout into a folder of its own; --test times `npm test` too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { serveEmptyPage } from "./start/empty-page.ts";
import { firstBytes } from "./start/first-bytes.ts";
import { signedInPages } from "./start/pages.ts";
import { memoryOf, startDemo } from "./start/running.ts";

const { values } = parseArgs({ options: { fresh: { type: "boolean" }, test: { type: "boolean" } } });
const say = (line: string) => process.stderr.write(`${line}\n`);

const rounded = (seconds: number) => Math.round(seconds * 100) / 100;

async function secondsToReady(folder: string): Promise<number> {
  const demo = await startDemo(folder);
  // Ready means that it answers; and a server that is stopped before its first answer complains of a database that is gone.
  const { status } = await fetch(`${demo.url}/sign-in`);
  if (status !== 200) throw new Error(`the demo answered ${status}`);
  await demo.stop();
  return rounded(demo.seconds);
}

// Its last line says how many passed.
function timedTests(folder: string): { readonly seconds: number; readonly said: string } {
  const from = performance.now();
  const { stdout } = spawnSync("npm", ["test"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e9 });
  return { seconds: rounded((performance.now() - from) / 1000), said: String(stdout).trim().split("\n").at(-1) ?? "" };
}

async function fresh() {
  const folder = mkdtempSync(path.join(tmpdir(), "gainsay-bench-"));
  try {
    spawnSync("git", ["clone", "--quiet", "--depth", "1", `file://${process.cwd()}`, folder], { stdio: "inherit" });
    const demo = await secondsToReady(folder);
    return { demo, ...(values.test ? { test: timedTests(folder) } : {}) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

say("warm start …");
await secondsToReady(process.cwd()); // the first one builds what is stale
const warm = {
  demo: await secondsToReady(process.cwd()),
  ...(values.test ? { test: timedTests(process.cwd()) } : {}),
};
const empty = await serveEmptyPage();
const demo = await startDemo(process.cwd());
try {
  const memoryAtReady = memoryOf(demo.pid);
  const { cookie, pages } = await signedInPages(demo.url);
  say(`asking ${pages.length} pages beside the empty one …`);
  const measured = await firstBytes(empty.url, demo.url, pages, cookie);
  for (const { page, milliseconds, ratio } of measured.pages)
    say(`${page.padEnd(28)} ${milliseconds.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2).padStart(6)} × empty`);
  const memory = { atReady: memoryAtReady, afterAsking: memoryOf(demo.pid) };
  const result = {
    bench: "start",
    seconds: { warm, ...(values.fresh ? { fresh: await fresh() } : {}) },
    load: loadavg().map(rounded),
    memory,
    ...measured,
  };
  console.log(JSON.stringify(result));
} finally {
  await demo.stop();
  await empty.stop();
}
