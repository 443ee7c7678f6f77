import pg from "pg";

/** Runs something with one plain connection, and closes it. */
export async function withClient<T>(address: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Names the demo and the tests may make, fill and drop; on a server that holds other people's databases nothing else is theirs. */
export function isDisposableName(name: string): boolean {
  return /^gainsay_(demo|test_[a-z0-9_]{1,40})$/.test(name);
}

/**
 * Makes a database, from a template when one is named, owned by `owner` where that role exists. False when it was there.
 * Throws for names that are not the demo's or a test's.
 */
export async function createDatabase(
  maintenance: string,
  name: string,
  from: { readonly template?: string } = {},
): Promise<boolean> {
  refuseOtherNames(name);
  return withClient(maintenance, async (client) => {
    const owner = await client.query(
      "select from pg_roles where rolname = 'gainsay_owner' and pg_has_role(oid, 'member')",
    );
    const parts = [
      `create database ${name}`,
      from.template ? `template ${pg.escapeIdentifier(from.template)} strategy file_copy` : "",
      owner.rowCount ? "owner gainsay_owner" : "",
    ];
    try {
      await client.query(parts.join(" "));
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === "42P04") return false; // duplicate_database
      throw error;
    }
  });
}

/** Drops a database with everyone still connected to it. Throws for names that are not the demo's or a test's. */
export async function dropDatabase(maintenance: string, name: string): Promise<void> {
  refuseOtherNames(name);
  await withClient(maintenance, (client) => client.query(`drop database if exists ${name} with (force)`));
}

/** What was written on a database with `writeNote`, or null; it is the database's comment, outside every table. */
export async function noteOn(maintenance: string, name: string): Promise<string | null> {
  return withClient(maintenance, async (client) => {
    const { rows } = await client.query<{ note: string | null }>(
      "select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1",
      [name],
    );
    return rows[0]?.note ?? null;
  });
}

/** Writes a note on a database, over the one there was. Throws for names that are not the demo's or a test's. */
export async function writeNote(maintenance: string, name: string, text: string): Promise<void> {
  refuseOtherNames(name);
  await withClient(maintenance, (client) => client.query(`comment on database ${name} is ${pg.escapeLiteral(text)}`));
}

function refuseOtherNames(name: string): void {
  if (!isDisposableName(name))
    throw new Error(`Refusing to make or drop the database "${name}": not a demo or test name.`);
}
