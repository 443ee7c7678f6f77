import { randomBytes } from "node:crypto";
import { inject, onTestFinished } from "vitest";
import { withDatabase } from "../../lib/db/address.ts";
import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";

/** The database of this test file, as the application enters it: without power over tables or row-level security. */
export function testDatabaseUrl(): string {
  return required("DATABASE_URL");
}

/** The database of this test file, as its owner enters it: for what no application may do. */
export function testOwnerUrl(): string {
  return required("GAINSAY_TEST_OWNER_URL");
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: only tests of the db project have a database.`);
  return value;
}

/** Makes an empty database for a test that needs one of its own, and drops it when the test is over. Its owner's address. */
export async function emptyDatabase(): Promise<string> {
  const { maintenance, template, owner } = inject("database");
  const name = template.replace("template", randomBytes(4).toString("hex"));
  await createDatabase(maintenance, name);
  onTestFinished(() => dropDatabase(maintenance, name));
  return withDatabase(owner, name);
}
