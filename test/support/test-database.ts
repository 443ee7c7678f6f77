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
