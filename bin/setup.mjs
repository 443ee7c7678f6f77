// Puts in place what a fresh checkout lacks: packages and the generated database client. Runs before `npm ci`, so it uses
// nothing but Node itself.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout; every command works from here, wherever it was called. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Says what is happening, with the seconds since the command began. */
export function say(line) {
  console.log(`[${(performance.now() / 1000).toFixed(1)} s] ${line}`);
}

/** Ends the command with one sentence instead of a stack. */
export function stop(line) {
  console.error(`gainsay: ${line}`);
  process.exit(1);
}

/** Installs packages and generates the client when they are missing or older than the lock and the schema. */
export function setup() {
  process.chdir(root);
  requireNode(20, 19);
  if (!packagesInPlace()) {
    say("installing packages (npm ci) …");
    // Development packages too, whatever NODE_ENV says: the build checks types.
    npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
    say("packages installed");
  }
  if (!clientInPlace()) {
    generateClient();
    say("database client generated");
  }
}

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split(".").map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(`Node ${major}.${minor} or newer is needed; this is ${process.version}.`);
}

// npm writes down what it installed when it is through; compared package by package, so that an `npm install` by hand counts.
function packagesInPlace() {
  const installed = readJson("node_modules/.package-lock.json")?.packages;
  if (!installed) return false;
  return Object.entries(readJson("package-lock.json").packages).every(([place, wanted]) => {
    if (!place.startsWith("node_modules/") || (wanted.optional && !installed[place])) return true;
    return installed[place] !== undefined && installed[place].version === wanted.version;
  });
}

function npm(...args) {
  // Under `npm run` this is the npm that called us; without it, whichever is on the path.
  const npmCli = process.env.npm_execpath;
  const [command, first] = npmCli?.endsWith(".js") ? [process.execPath, [npmCli]] : ["npm", []];
  try {
    execFileSync(command, [...first, ...args], { stdio: "inherit" });
  } catch {
    stop("npm could not install the packages; its message is above.");
  }
}

const clientFolder = "lib/db/generated";
const clientStamp = path.join(clientFolder, ".made-from");

function clientInPlace() {
  return existsSync(path.join(clientFolder, "client.ts")) && readText(clientStamp) === clientSources();
}

function clientSources() {
  const hash = createHash("sha256").update(readText("prisma/schema.prisma") ?? "");
  for (const name of ["prisma", "@prisma/client"]) hash.update(readText(`node_modules/${name}/package.json`) ?? "");
  return hash.digest("hex");
}

function generateClient() {
  try {
    execFileSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    });
  } catch (error) {
    stop(`the database client could not be generated:\n${error.stdout}${error.stderr}`);
  }
  writeFileSync(clientStamp, clientSources());
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function readJson(file) {
  const text = readText(file);
  return text === null ? null : JSON.parse(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
