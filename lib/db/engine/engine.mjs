// Prisma's schema engine, compiled to WebAssembly, bound to a PostgreSQL address.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationAdapter } from "./adapter.mjs";

const require = createRequire(import.meta.url);
let loaded = false;

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
  return glue.SchemaEngine.new({ datamodels }, () => {}, adapter);
}
