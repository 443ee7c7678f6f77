#!/usr/bin/env node
// Stand-in for Prisma's native schema engine: the same command line and the same JSON-RPC over stdio, so that
// `prisma migrate …` works where the native engine cannot be downloaded. Prisma starts it through prisma.config.ts.
import { readFileSync } from "node:fs";
import readline from "node:readline";
import { parseArgs } from "node:util";
import pg from "pg";
import { connectionFields } from "./adapter.mjs";
import { openEngine, panicReason } from "./engine.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true, short: "d" },
    datasource: { type: "string" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
});
const address = options.datasource ? JSON.parse(options.datasource).url : undefined;

// PostgreSQL's error codes as Prisma's CLI knows them; anything else reads as "cannot reach the server".
const prismaCodes = { "3D000": "P1003", "28P01": "P1000", 28000: "P1010" };

async function withMaintenanceDatabase(run) {
  const fields = connectionFields(address);
  const client = new pg.Client({ ...fields, database: "postgres" });
  await client.connect();
  try {
    await run(client, pg.escapeIdentifier(fields.database), fields.database);
  } finally {
    await client.end();
  }
}

const createDatabase = () => withMaintenanceDatabase((client, name) => client.query(`CREATE DATABASE ${name}`));

const cliCommands = {
  "can-connect-to-database": async () => {
    const client = new pg.Client(connectionFields(address));
    await client.connect();
    await client.end();
  },
  "create-database": createDatabase,
  "drop-database": () =>
    withMaintenanceDatabase((client, name) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
};

function logLine(level, fields) {
  return `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: "schema_engine::logger" })}\n`;
}

async function runCliCommand(name) {
  try {
    await cliCommands[name]();
    process.exit(0);
  } catch (error) {
    // The CLI throws the first line of stderr away, so the error must not be the first.
    process.stderr.write(
      logLine("INFO", { message: "Starting schema engine CLI" }) +
        logLine("ERROR", {
          message: error.message,
          is_panic: false,
          error_code: prismaCodes[error.code] ?? "P1001",
        }),
    );
    process.exit(1);
  }
}

let engine;
function theEngine() {
  engine ??= openEngine(
    address,
    (options.datamodels ?? []).map((file) => [file, readFileSync(file, "utf8")]),
  );
  return engine;
}

let printed = 1_000_000;
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

async function answer(method, params) {
  if (method === "createDatabase") {
    await createDatabase();
    return { databaseName: connectionFields(address).database };
  }
  const running = await theEngine();
  if (method === "getDatabaseVersion") return running.version(null);
  // The WebAssembly build reaches a shadow database only through the cache that devDiagnostic fills.
  if (method === "createMigration" || method === "evaluateDataLoss")
    await running.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  const result = await running[method](params);
  if (method !== "diff" || result.stdout === null) return result ?? null;
  send({ id: printed++, method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
}

let underWay = null;

async function reply({ id, method, params }) {
  if (!method) return; // an answer to one of our own prints
  underWay = id;
  try {
    send({ id, result: await answer(method, params) });
  } catch (error) {
    sendError(id, error.message, error.code ?? null);
  }
}

function sendError(id, message, code) {
  const data = { is_panic: false, message: String(message), meta: null, error_code: code };
  send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
}

// When the engine gives up it throws past every promise, and the request would never be answered.
process.once("uncaughtException", (error) => {
  sendError(underWay, panicReason() || error.stack, null);
  process.exitCode = 1;
});

if (positionals[0] === "cli") {
  await runCliCommand(positionals[1]);
} else {
  let chain = Promise.resolve();
  readline
    .createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    .on("line", (line) => {
      chain = chain.then(() => reply(JSON.parse(line)));
    })
    .on("close", () => chain.then(() => process.exit(0)));
}
