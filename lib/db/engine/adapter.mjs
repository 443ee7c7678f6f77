// The driver adapter the schema engine talks through. @prisma/adapter-pg is written for Prisma Client;
// three repairs make it fit for migrations, and it gets shadow databases that are really apart.
import { randomBytes } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

const charOid = 18;
// int2vector, pg_node_tree, and the catalogue's own types (regproc … regconfig): the engine reads them as text.
const readAsText = (oid) => oid === charOid || oid === 22 || oid === 194 || (oid > 2200 && oid < 2300);
const textOid = 25;

/** Connection settings of a PostgreSQL address, as discrete fields: with a whole address pg would ignore a changed database. */
export function connectionFields(address) {
  const url = new URL(address);
  return {
    host: url.searchParams.get("host") ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(url.searchParams.get("sslmode") ? { ssl: url.searchParams.get("sslmode") !== "disable" } : {}),
  };
}

function readCatalogueTypes(connection) {
  const performIO = connection.performIO.bind(connection);
  let isChar = [];
  connection.performIO = async (query) => {
    const result = await performIO(query);
    isChar = (result.fields ?? []).map((field) => field.dataTypeID === charOid);
    for (const field of result.fields ?? []) if (readAsText(field.dataTypeID)) field.dataTypeID = textOid;
    return result;
  };
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
    return result;
  };
}

// The adapter splits scripts at every ";" (which breaks function bodies) and spreads them over the pool.
function runScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    const client = await connection.client.connect();
    try {
      await client.query(script);
    } catch (error) {
      throw asAdapterError(error);
    } finally {
      client.release();
    }
  };
}

function asAdapterError(error) {
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "N/A",
    severity: error.severity ?? "N/A",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    originalCode: error.code,
    originalMessage: error.message,
  });
}

async function connectTo(fields) {
  const connection = await new PrismaPg(fields).connect();
  readCatalogueTypes(connection);
  runScriptsWhole(connection);
  return connection;
}

// The adapter's own shadow connection is the main database when given an address, and drops before closing when not.
async function connectToShadow(fields) {
  const database = `prisma_migrate_shadow_db_${randomBytes(8).toString("hex")}`;
  const admin = new pg.Client(fields);
  await admin.connect();
  await admin.query(`CREATE DATABASE "${database}"`);
  const connection = await connectTo({ ...fields, database });
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await admin.query(`DROP DATABASE "${database}" WITH (FORCE)`);
    await admin.end();
  };
  return connection;
}

/** Adapter factory for the schema engine at one PostgreSQL address. */
export function migrationAdapter(address) {
  const fields = connectionFields(address);
  const factory = new PrismaPg(fields);
  factory.connect = () => connectTo(fields);
  factory.connectToShadowDb = () => connectToShadow(fields);
  return factory;
}
