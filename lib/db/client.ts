import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl } from "../settings/database.ts";
import { withSessionOptions } from "./address.ts";
import { PrismaClient } from "./generated/client.ts";
import { takeTurns } from "./taking-turns.ts";

// UTC, or the adapter cuts off the offset of every instant; the limits, or one stuck query holds its connection for ever.
const sessionOptions = [
  "-c TimeZone=UTC",
  "-c statement_timeout=30000",
  "-c lock_timeout=10000",
  "-c idle_in_transaction_session_timeout=60000",
].join(" ");

// One client per process, however often a bundler loads this file.
const held = globalThis as typeof globalThis & { gainsayDatabase?: PrismaClient };

/** The database client of this process, connected on first use to `DATABASE_URL` as the application's role. */
export function db(): PrismaClient {
  held.gainsayDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: withSessionOptions(databaseUrl(), sessionOptions),
      max: 10,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      onConnect: takeTurns,
    }),
  });
  return held.gainsayDatabase;
}

/** Closes the connections of this process, for scripts and tests that must end. */
export async function closeDatabase(): Promise<void> {
  await held.gainsayDatabase?.$disconnect();
  delete held.gainsayDatabase;
}
