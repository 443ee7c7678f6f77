// The built application over the database in DATABASE_URL, for tests that ask it over HTTP. Says "ready" on a line; ends with SIGTERM.
import { rmSync } from "node:fs";
import { buildIfStale } from "../../../bin/launch/build.mjs";
import { load } from "../../../bin/launch/load.mjs";
import { portFrom } from "../../../bin/launch/port.mjs";
import { serve } from "../../../bin/launch/serve.mjs";

// Test files run side by side: one of them builds, and each has ports of its own to try.
const { takeLock } = await load("lock");
while (takeLock(".gainsay/test-build.lock")) await new Promise((resolve) => setTimeout(resolve, 300));
buildIfStale();
rmSync(".gainsay/test-build.lock", { force: true });
const port = await portFrom(20_000 + (process.pid % 1000) * 20);
const url = `http://localhost:${port}`;
Object.assign(process.env, { GAINSAY_URL: url, NEXTAUTH_URL: url, PORT: String(port), GAINSAY_WORKER: "off" });
await serve({ port, host: "127.0.0.1" });
console.log(`ready ${url}`);
process.once("SIGTERM", () => process.exit(0));
process.stdin.resume().once("end", () => process.exit(0));
