// Prisma's schema engine, compiled to WebAssembly, bound to a PostgreSQL address.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationAdapter } from "./adapter.mjs";

const require = createRequire(import.meta.url);
let loaded = false;

let reason = "";

// Where the engine says why it gives up, before WebAssembly reports no more than "unreachable".
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    reason = message;
  },
};

/** Why the engine gave up; empty while it has not. */
export const panicReason = () => reason;

// `migrate diff` names no schema when it starts the engine, but the engine wants one.
const anySchema = [["schema.prisma", 'datasource db {\n  provider = "postgresql"\n}\n']];

function loadEngine() {
  if (loaded) return;
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const module = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  loaded = true;
}

/** An engine for one address; `datamodels` are [path, text] pairs of the schema files. */
export async function openEngine(address, datamodels) {
  loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter(address));
  const schema = datamodels.length > 0 ? datamodels : anySchema;
  return glue.SchemaEngine.new({ datamodels: schema }, () => {}, adapter);
}
