// Runs before each test file of the `db` project: gives it a database of its own and points DATABASE_URL at it.
import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { withDatabase } from "../../lib/db/address.ts";
import { closeDatabase } from "../../lib/db/client.ts";
import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";

const { maintenance, template, owner, application } = inject("database");
const name = template.replace("template", randomBytes(4).toString("hex"));

await createDatabase(maintenance, name, { template });
process.env.DATABASE_URL = withDatabase(application, name);
process.env.GAINSAY_TEST_OWNER_URL = withDatabase(owner, name);

afterAll(async () => {
  await closeDatabase();
  await dropDatabase(maintenance, name);
});
