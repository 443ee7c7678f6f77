// `node test/by-hand/demo.mjs [--quick]`: proves, on this machine, that the demo starts from a fresh clone for root and for an ordinary
// user, in a folder only its owner may enter, with npm 10 and 11, with install scripts allowed and blocked; and starts again after its
// launcher was killed. Takes minutes and many packages, so it is no part of `npm test`. Needs Linux; the ordinary user needs root and
// `setpriv`. --quick tries one combination of each kind.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

const quick = process.argv.includes("--quick");
const isRoot = process.getuid?.() === 0;
// Nobody's user by convention on Debian; any other than root would do.
const ordinary = { uid: 65534, gid: 65534 };

const combinations = [];
for (const user of isRoot ? ["root", "ordinary"] : ["ordinary"])
  for (const npm of [10, 11]) for (const scripts of ["allowed", "blocked"]) combinations.push({ user, npm, scripts });
const chosen = quick ? [combinations[0], combinations.at(-1)] : combinations;

let failed = 0;
for (const [index, combination] of chosen.entries()) {
  const words = `${combination.user}, npm ${combination.npm}, install scripts ${combination.scripts}`;
  try {
    const { fresh, again } = await prove(combination, 3700 + index * 20);
    console.log(`holds   ${words}: fresh ${fresh.toFixed(0)} s, after kill -9 ${again.toFixed(0)} s`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${words}: ${error.message}`);
  }
}
process.exit(failed > 0 ? 1 : 0);

async function prove({ user, npm, scripts }, port) {
  const owner = user === "ordinary" && isRoot ? ordinary : null;
  const base = mkdtempSync(path.join(tmpdir(), "gainsay-by-hand-"));
  const folder = path.join(base, "checkout");
  const home = path.join(base, "home");
  try {
    run("git", ["clone", "--quiet", "--depth", "1", `file://${process.cwd()}`, folder]);
    mkdirSync(home);
    if (owner) give(base, owner);
    chmodSync(base, 0o700);
    const start = () => startDemo({ folder, home, npm, scripts, owner, port });
    const first = await start();
    await answers(first.url);
    kill(folder, "SIGKILL");
    await first.ended;
    const second = await start();
    await answers(second.url);
    kill(folder, "SIGTERM");
    await second.ended;
    return { fresh: first.seconds, again: second.seconds };
  } finally {
    kill(folder, "SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    rmSync(base, { recursive: true, force: true });
  }
}

function startDemo({ folder, home, npm, scripts, owner, port }) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    PORT: String(port),
    npm_config_update_notifier: "false",
    ...(process.env.npm_config_registry ? { npm_config_registry: process.env.npm_config_registry } : {}),
    ...(scripts === "blocked" ? { npm_config_ignore_scripts: "true" } : {}),
  };
  const command = ["npm", "exec", "--yes", `npm@${npm}`, "--", "run", "demo"];
  const dropped = owner
    ? ["setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", ...command]
    : command;
  const from = performance.now();
  const child = spawn(dropped[0], dropped.slice(1), { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stderr.on("data", (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      said.push(line);
      const url = /^\s*Gainsay: (\S+)/.exec(line)?.[1];
      if (url) resolve({ url, ended, seconds: (performance.now() - from) / 1000 });
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${said.slice(-6).join(" | ")}`)));
  });
}

async function answers(url) {
  const { status } = await fetch(`${url}/sign-in`);
  if (status !== 200) throw new Error(`${url}/sign-in was answered ${status}`);
}

// The launcher of this very checkout, by its working folder: nothing else is ever touched.
function kill(folder, signal) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const told = existsSync(`/proc/${pid}/cmdline`) ? readText(`/proc/${pid}/cmdline`) : "";
    if (told.includes("bin/demo.mjs") && told.startsWith("node") && cwdOf(pid) === folder)
      process.kill(Number(pid), signal);
  }
}

function cwdOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return ""; // gone meanwhile, or somebody else's
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // gone meanwhile
  }
}

function give(place, { uid, gid }) {
  chownSync(place, uid, gid);
  run("chown", ["-R", `${uid}:${gid}`, place]);
}

function run(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
