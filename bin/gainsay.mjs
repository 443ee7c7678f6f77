#!/usr/bin/env node
// The `gainsay` command. Plain, so that --help and version answer at once; a verb loads only what it needs.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [verb, ...rest] = process.argv.slice(2);

const help = `gainsay: who said what, on what basis, through whom, and do they really disagree?

Reading, without a database:
  gainsay extract --json [--date YYYY-MM-DD] [--publisher NAME] FILE|-   posts, claims, relations, arithmetic of a page
  gainsay extract --jsonl [FILE|-]         one { id, text, refDate?, prefer? } a line in, its mentions a line out
  gainsay compare --jsonl [FILE|-]         one { id, text, evidence, date? } a line in, the reading of the pair a line out
  gainsay worth --jsonl [FILE|-]           one { id, text } a line in, its check-worthiness a line out

In a workspace (DATABASE_URL, --workspace SLUG, --as EMAIL):
  gainsay import FILE|- [--publisher NAME] [--date YYYY-MM-DD] [--format text|html|markdown|csv]
  gainsay claims list [--q WORDS] | claims show ID
  gainsay export claims --format csv|json

Running it:
  gainsay worker                          works through the jobs in a process of its own (set GAINSAY_WORKER=off for the server)
  gainsay version

Everywhere: --json for machines, - for standard input, progress on stderr.
Exit codes: 0 ok, 1 failed, 2 usage, 3 conflict, 4 not found, 5 partial.

Examples:
  gainsay extract --json --publisher "Northern Fields" page.txt > page.json
  gainsay import --workspace demo --as ines@example.org --publisher "Northern Fields" page.txt
  gainsay export claims --workspace demo --as ines@example.org --format csv > claims.csv
`;

const verbs = ["extract", "compare", "worth", "import", "claims", "export", "worker"];

if (!verb || verb === "--help" || verb === "-h" || verb === "help") finish(help, verb ? 0 : 2);
if (verb === "version" || verb === "--version") finish(`${version(rest.includes("--json"))}\n`, 0);
if (!verbs.includes(verb)) finish(`gainsay: there is no verb “${verb}”. gainsay --help lists them.\n`, 2);
if (rest.includes("--help") || rest.includes("-h")) finish(help, 0);
if (!existsSync(path.join(root, "node_modules/tsx")))
  finish("gainsay: not set up yet; run `npm run setup` here once.\n", 1);

const { tsImport } = await import("tsx/esm/api");
const { run } = await tsImport(`./verbs/${verb}.ts`, import.meta.url);
process.exitCode = await run(rest);

function version(json) {
  const { version: number } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return json ? JSON.stringify({ gainsay: number, node: process.version }) : `gainsay ${number}`;
}

function finish(words, code) {
  (code === 0 ? process.stdout : process.stderr).write(words);
  process.exit(code);
}
