import { randomBytes } from "node:crypto";
import { fillDatabase } from "../../bin/launch/database.ts";
import { dropDatabase } from "../../lib/db/databases.ts";
import { testServer } from "../support/database-server.ts";

/** A filled newsroom in a database of its own, for the journeys of one run that visit it at a port. */
export async function prepareNewsroom(port: number): Promise<{ readonly address: string; remove(): Promise<void> }> {
  const server = await testServer();
  const name = `gainsay_test_${process.pid}_browser_${port}`;
  process.env.GAINSAY_SECRET = randomBytes(32).toString("base64url");
  const address = await fillDatabase(server, name, true, console.error);
  return {
    address,
    async remove() {
      await dropDatabase(server.maintenanceAddress, name);
      await server.release();
    },
  };
}
