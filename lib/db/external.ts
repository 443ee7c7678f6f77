import { databaseOf, withDatabase } from "./address.ts";
import type { DatabaseServer } from "./server.ts";

// Databases people connect to in order to make others; naming one of them names only the server.
const maintenanceNames = ["", "postgres", "template1"];

/**
 * The server DATABASE_URL names, for the demo and the tests. Throws when the address names a database that is neither a
 * maintenance one nor `disposable`: whoever names one expects it to be used, and these two use only their own.
 */
export function externalServer(address: string, disposable: RegExp, use: string): DatabaseServer {
  const name = databaseOf(address);
  if (!maintenanceNames.includes(name) && !disposable.test(name))
    throw new Error(
      `DATABASE_URL names the database "${name}"; ${use}. End the address in /postgres to use this server, or unset DATABASE_URL.`,
    );
  return {
    ownerAddress: (database) => withDatabase(address, database),
    appAddress: () => null,
    maintenanceAddress: withDatabase(address, "postgres"),
    release: async () => {},
  };
}
