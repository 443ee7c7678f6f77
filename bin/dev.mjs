// `npm run dev`: the demo's database under Next's development server.
import { spawn } from "node:child_process";
import { load } from "./launch/load.mjs";
import { portFrom } from "./launch/port.mjs";
import { stopOnSignals } from "./launch/stopping.mjs";
import { whenStopping } from "./launch/undoing.mjs";
import { say, setup, stop } from "./setup.mjs";

setup();
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
  const host = process.env.GAINSAY_HOST || "127.0.0.1";
  const port = await portFrom(Number(process.env.PORT) || 3000, host);
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: await fillDatabase(server, demoDatabase, process.argv.includes("--fresh"), say),
    GAINSAY_SECRET: demoSecret(".gainsay/secret"),
    GAINSAY_URL: url,
    NEXTAUTH_URL: url,
    GAINSAY_HOST: host,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
  };
  console.log(demoAccountLines().join("\n"));
  const next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "-p", String(port), "-H", host], {
    stdio: "inherit",
    env,
  });
  const ended = new Promise((resolve) => next.once("exit", resolve));
  whenStopping(() => {
    next.kill("SIGTERM");
    return ended;
  });
  await ended;
  process.kill(process.pid, "SIGTERM");
}
