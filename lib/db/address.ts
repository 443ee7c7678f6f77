/** The same server and account, another database. */
export function withDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** The name of the database an address points to; empty when it names none. */
export function databaseOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}

/**
 * The address with session settings (`-c name=value …`) added to those it carries. Needed because pg lets the `options`
 * of an address replace, not join, the ones given beside it.
 */
export function withSessionOptions(address: string, options: string): string {
  const url = new URL(address);
  const own = url.searchParams.get("options");
  url.searchParams.set("options", own ? `${options} ${own}` : options);
  return url.href;
}
