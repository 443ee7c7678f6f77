// `npm start`: the application for a real newsroom, configured by the environment (see .env.example).
import { existsSync } from "node:fs";
import { buildIfStale } from "./launch/build.mjs";
import { load } from "./launch/load.mjs";
import { serve } from "./launch/serve.mjs";
import { stopOnSignals } from "./launch/stopping.mjs";
import { whenStopping } from "./launch/undoing.mjs";
import { say, setup, stop } from "./setup.mjs";

setup();
if (existsSync(".env")) process.loadEnvFile(".env");
try {
  await run();
} catch (error) {
  stop(error.message);
}

async function run() {
  const { productionSettings } = await load("production");
  const settings = productionSettings();
  const { prepareDatabase } = await load("database");
  stopOnSignals();
  process.env.DATABASE_URL = await prepareDatabase(settings.databaseUrl, null, say).catch(({ message }) => {
    throw new Error(`the database that DATABASE_URL names: ${message}`);
  });
  process.env.NEXTAUTH_URL = settings.url;
  buildIfStale();
  const site = await serve(settings);
  whenStopping(() => site.close());
  say(`ready: ${settings.url}, listening on ${settings.host}:${settings.port}`);
}
