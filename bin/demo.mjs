// `npm run demo`: everything from a fresh checkout to a newsroom one can sign in to. Ctrl-C stops all of it.

import { buildIfStale } from "./launch/build.mjs";
import { load } from "./launch/load.mjs";
import { portFrom } from "./launch/port.mjs";
import { serve } from "./launch/serve.mjs";
import { stopOnSignals } from "./launch/stopping.mjs";
import { whenStopping } from "./launch/undoing.mjs";
import { say, setup, stop } from "./setup.mjs";

const lockFile = ".gainsay/demo.lock";
const host = process.env.GAINSAY_HOST || "127.0.0.1";

setup();
const { takeLock, announce, holderOf } = await load("lock");
const holder = takeLock(lockFile);
if (holder) await pointTo(holder);
try {
  await run();
} catch (error) {
  stop(error.message);
}

async function run() {
  const { openDemoServer, fillDatabase, demoDatabase } = await load("database");
  const { demoSecret } = await load("secret");
  const { demoAccountLines } = await load("accounts");
  stopOnSignals();
  const server = await openDemoServer(say);
  whenStopping(() => server.release());
  process.env.GAINSAY_SECRET = demoSecret(".gainsay/secret");
  process.env.DATABASE_URL = await fillDatabase(server, demoDatabase, process.argv.includes("--fresh"), say);
  buildIfStale();
  const wanted = Number(process.env.PORT) || 3000;
  const port = await portFrom(wanted, host);
  if (port !== wanted) say(`port ${wanted} is taken; using ${port}`);
  const url = `http://localhost:${port}`;
  Object.assign(process.env, { GAINSAY_URL: url, NEXTAUTH_URL: url, PORT: String(port), GAINSAY_HOST: host });
  const site = await serve({ port, host });
  whenStopping(() => site.close());
  announce(lockFile, url);
  say("ready");
  console.log(["", `  Gainsay: ${url}`, "", ...demoAccountLines(), "", "  Ctrl-C stops it."].join("\n"));
}

// Two at once would share the database and the build: show the one there is.
async function pointTo(first) {
  const patience = Date.now() + 30_000;
  for (let other = first; other && Date.now() < patience; other = holderOf(lockFile)) {
    if (other.url) {
      console.log(`The demo of this checkout runs already: ${other.url} (process ${other.pid})`);
      process.exit(0);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (takeLock(lockFile)) stop("another start of the demo is under way; wait for it or end it.");
}
