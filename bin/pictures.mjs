// `npm run pictures`: takes the README's pictures anew, of the demo's own newsroom, into docs/pictures.
import { spawnSync } from "node:child_process";
import { portFrom } from "./launch/port.mjs";
import { setup } from "./setup.mjs";

setup();
const env = {
  ...process.env,
  GAINSAY_README_PICTURES: "docs/pictures",
  GAINSAY_BROWSER_PORT: String(await portFrom(3210)),
};
const playwright = ["node_modules/@playwright/test/cli.js", "test", "browser/readme-pictures"];
process.exit(spawnSync(process.execPath, playwright, { stdio: "inherit", env }).status ?? 1);
