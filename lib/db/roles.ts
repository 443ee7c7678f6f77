import type pg from "pg";
import { withSessionOptions } from "./address.ts";
import { withClient } from "./databases.ts";

// What the application works as: it reads and writes rows, and neither owns tables nor passes by row-level security.
const role = "gainsay_app";

// The queue keeps its tables in a schema of its own.
const schemas = ["public", "pgboss"];

/** Where the application connects, and whether it is really a role of less power than the owner's. */
export interface ApplicationAccess {
  readonly address: string;
  readonly restricted: boolean;
}

/**
 * Prepares the application's role in a migrated database and says where the application connects: at `login` when the
 * role has its own, else as the owner's account stepping down to the role, else (no such role to be had) as the owner.
 */
export async function applicationAccess(ownerAddress: string, login: string | null): Promise<ApplicationAccess> {
  const granted = await grantToRole(ownerAddress);
  if (granted && login) return { address: login, restricted: true };
  const steppedDown = withSessionOptions(ownerAddress, `-c role=${role}`);
  if (granted && (await opens(steppedDown))) return { address: steppedDown, restricted: true };
  return { address: ownerAddress, restricted: false };
}

// To be repeated after every migration: false when there is no such role and none could be made.
async function grantToRole(ownerAddress: string): Promise<boolean> {
  return withClient(ownerAddress, async (client) => {
    if (!(await ensureRole(client))) return false;
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(7270002)"); // grants at the same time fail: "tuple concurrently updated"
    for (const schema of schemas) if (await isOurSchema(client, schema)) await client.query(grants(schema));
    await client.query("revoke insert, update, delete on _prisma_migrations from gainsay_app");
    await client.query("commit");
    return true;
  });
}

// Roles belong to the whole server: it may be there already, made for another database.
async function ensureRole(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean; may: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as there,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may`,
    [role],
  );
  if (rows[0]?.there) return true;
  if (!rows[0]?.may) return false;
  await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
  await client.query(`grant ${role} to current_user`); // since PostgreSQL 16 its maker may not become it without this
  return true;
}

async function isOurSchema(client: pg.Client, schema: string): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_namespace where nspname = $1 and pg_has_role(current_user, nspowner, 'member')",
    [schema],
  );
  return rowCount === 1;
}

function grants(schema: string): string {
  return [
    `grant usage on schema ${schema} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${role}`,
    `grant usage, select on all sequences in schema ${schema} to ${role}`,
    `grant execute on all functions in schema ${schema} to ${role}`,
    `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role}`,
    `alter default privileges in schema ${schema} grant usage, select on sequences to ${role}`,
  ].join("; ");
}

async function opens(address: string): Promise<boolean> {
  try {
    return await withClient(address, async (client) => (await client.query("select current_user")).rowCount === 1);
  } catch {
    return false;
  }
}
