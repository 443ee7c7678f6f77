/** The address of the application's database. Throws, naming the variable, when it is not set. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new DatabaseUrlMissing();
  return url;
}

class DatabaseUrlMissing extends Error {
  constructor() {
    super("DATABASE_URL is not set: name the PostgreSQL database, or start with `npm run demo`.");
  }
}

/** What is wrong with the database that DATABASE_URL names, in one line: not set, not reached, not let in; null for any other error. */
export function databaseTrouble(error: unknown): string | null {
  if (error instanceof DatabaseUrlMissing) return error.message;
  for (const fault of withCauses(error)) {
    const { code, message = "" } = fault as { code?: unknown; message?: string };
    if (typeof code !== "string" || !unreachable.test(code)) continue;
    const why = message.trim().split("\n").at(-1) || code;
    return `the database that DATABASE_URL names: ${why}`;
  }
  return null;
}

// Of the network, of PostgreSQL (classes 28 and 3D, and 57P03: starting up), and the database client's own (P1000 to P1011).
const unreachable = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28\w{3}|3D\w{3}|57P03|P10\d\d)$/;

function withCauses(error: unknown): object[] {
  const found: object[] = [];
  for (let one = error; typeof one === "object" && one !== null; one = (one as { cause?: unknown }).cause)
    found.push(one);
  return found;
}
