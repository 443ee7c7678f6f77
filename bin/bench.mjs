// `npm run bench -- NAME`: runs bench/NAME.ts, which ends with one line of JSON.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { setup, stop } from "./setup.mjs";

const [name = "", ...rest] = process.argv.slice(2);
setup();
const known = existsSync("bench") ? readdirSync("bench").filter((file) => file.endsWith(".ts")) : [];
if (!known.includes(`${name}.ts`))
  stop(`which one? npm run bench -- ${known.map((file) => file.slice(0, -3)).join(" | ") || "(there is none)"}`);
const ran = spawnSync(process.execPath, ["--import", "tsx", `bench/${name}.ts`, ...rest], { stdio: "inherit" });
process.exit(ran.status ?? 1);
