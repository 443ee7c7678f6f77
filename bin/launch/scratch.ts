import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { startEmbeddedServer } from "../../lib/db/server.ts";

/** Lends a migrated database that is gone afterwards, as its owner enters it. */
export async function withScratchDatabase<T>(use: (ownerAddress: string) => T | Promise<T>): Promise<T> {
  const server = await startEmbeddedServer({ home: ".gainsay/pg-test", fast: true });
  const name = `gainsay_test_${process.pid}_scratch`;
  try {
    await createDatabase(server.maintenanceAddress, name);
    await migrate(server.ownerAddress(name));
    return await use(server.ownerAddress(name));
  } finally {
    await dropDatabase(server.maintenanceAddress, name);
    await server.release();
  }
}
