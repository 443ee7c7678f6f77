// The application the journeys visit: built when stale, over a newsroom of its own. Playwright starts and stops it.
import { buildIfStale } from "../../bin/launch/build.mjs";
import { serve } from "../../bin/launch/serve.mjs";
import { stopOnSignals } from "../../bin/launch/stopping.mjs";
import { whenStopping } from "../../bin/launch/undoing.mjs";
import { setup } from "../../bin/setup.mjs";

setup();
stopOnSignals();
const { tsImport } = await import("tsx/esm/api");
const { prepareNewsroom } = await tsImport("./prepare.ts", import.meta.url);
const port = Number(process.env.GAINSAY_BROWSER_PORT);
const url = `http://localhost:${port}`;
Object.assign(process.env, { GAINSAY_URL: url, NEXTAUTH_URL: url, PORT: String(port), GAINSAY_HOST: "127.0.0.1" });
// A benchmark fills a newsroom itself, to count in it afterwards.
const given = process.env.GAINSAY_BROWSER_DATABASE;
const newsroom = given ? { address: given, async remove() {} } : await prepareNewsroom(port);
whenStopping(() => newsroom.remove());
process.env.DATABASE_URL = newsroom.address;
buildIfStale();
const site = await serve({ port, host: "127.0.0.1" });
whenStopping(() => site.close());
