#!/usr/bin/env node
// The `gainsay` command. Plain, so that --help and version answer at once; a verb loads only what it needs.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { help, verbHelp } from "./help.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [verb, ...rest] = process.argv.slice(2);
const asksHelp = rest.includes("--help") || rest.includes("-h");

if (!verb || verb === "--help" || verb === "-h" || (verb === "help" && !rest[0])) finish(help, verb ? 0 : 2);
if (verb === "help") finish(...helpOf(rest[0]));
if (verb === "--version") finish(`${version(rest.includes("--json"))}\n`, 0);
if (!Object.hasOwn(verbHelp, verb)) finish(`gainsay: there is no verb “${verb}”. gainsay --help lists them.\n`, 2);
if (asksHelp) finish(...helpOf(verb));
if (verb === "version") finish(`${version(rest.includes("--json"))}\n`, 0);
if (!existsSync(path.join(root, "node_modules/tsx")))
  finish("gainsay: not set up yet; run `npm run setup` here once.\n", 1);

if (verb === "serve") {
  for (const [flag, name] of [
    ["--host", "GAINSAY_HOST"],
    ["--port", "PORT"],
  ])
    if (rest.includes(flag)) process.env[name] = rest[rest.indexOf(flag) + 1] ?? "";
  await import("./start.mjs");
} else {
  // What stands in the environment goes before the file.
  const settings = path.join(root, ".env");
  if (existsSync(settings)) process.loadEnvFile(settings);
  const { tsImport } = await import("tsx/esm/api");
  const { run } = await tsImport(`./verbs/${verb}.ts`, import.meta.url);
  process.exitCode = await run(rest);
}

function helpOf(name) {
  if (Object.hasOwn(verbHelp, name)) return [`${verbHelp[name]}\n`, 0];
  return [`gainsay: there is no verb “${name}”. gainsay --help lists them.\n`, 2];
}

function version(json) {
  const { version: number } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return json ? JSON.stringify({ gainsay: number, node: process.version }) : `gainsay ${number}`;
}

function finish(words, code) {
  (code === 0 ? process.stdout : process.stderr).write(words);
  process.exit(code);
}
