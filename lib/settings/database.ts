/** The address of the application's database. Throws, naming the variable, when it is not set. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: name the PostgreSQL database, or start with `npm run demo`.");
  return url;
}
