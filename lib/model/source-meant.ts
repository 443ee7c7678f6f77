import type { SourceNames } from "./source-entries.ts";
import type { SourceEntry } from "./vocabulary.ts";

/** What of a workspace's sources decides whom a name means. */
type Named = Pick<SourceNames, "name" | "aliases" | "withdrawn" | "heir">;

/** The built-in source of that name or alias, whatever its case; null when there is none. */
export function builtInSource(builtIn: readonly SourceEntry[], name: string): SourceEntry | null {
  const key = fold(name);
  return builtIn.find((one) => fold(one.name) === key || one.aliases.some((alias) => fold(alias) === key)) ?? null;
}

/**
 * Says of any name under which source accepting it would put a claim: the workspace's own of that name or alias, merges followed; else
 * what the built-in tables know, unless the name was taken back from it; else the name itself. A trimmed name in its own case.
 */
export function sourceMeant(builtIn: readonly SourceEntry[], rows: readonly Named[]): (name: string) => string {
  const byName = new Map<string, Named>();
  for (const row of rows) for (const alias of row.aliases) byName.set(fold(alias), row);
  // A name is stronger than another's alias.
  for (const row of rows) byName.set(fold(row.name), row);
  const standing = (row: Named | undefined) => (row?.heir ? (byName.get(fold(row.heir)) ?? row) : row);
  return (given) => {
    const own = standing(byName.get(fold(given)));
    if (own) return own.name;
    const entry = builtInSource(builtIn, given);
    if (!entry) return given.trim();
    const here = standing(byName.get(fold(entry.name)));
    if (!here) return entry.name;
    return here.withdrawn.some((name) => fold(name) === fold(given)) ? given.trim() : here.name;
  };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
