import { compareAddress } from "@/app/_ui/sections";
import { parseId } from "@/lib/model/ids";

/** Columns that can still be read side by side. */
export const mostColumns = 4;

/** What the address of a comparison names. */
export interface CompareQuery {
  /** The base first, each once, at most `mostColumns`. */
  readonly claims: readonly string[];
  /** The unit values are told in; null for the base's. */
  readonly unit: string | null;
  /** Periods told as their first and last day, as every calendar has them. */
  readonly days: boolean;
  /** Words to find another claim by. */
  readonly find: string | null;
  /** What was just done; said once, and in no address that is shared. */
  readonly done: string | null;
}

/** Reads the address; what makes no sense is left out. */
export function compareQuery(given: Readonly<Record<string, string | string[] | undefined>>): CompareQuery {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value.trim().slice(0, 400) : "";
  };
  const claims = text("claims")
    .split(",")
    .flatMap((id) => parseId(id) ?? []);
  return {
    claims: [...new Set(claims)].slice(0, mostColumns),
    unit: text("unit") || null,
    days: text("periods") === "days",
    find: text("find") || null,
    done: text("done") || null,
  };
}

/** The address of what the query shows, changed as given; null leaves a part out. */
export function shownAt(
  workspace: string,
  { claims, unit, days }: CompareQuery,
  change: Readonly<Record<string, string | null>> = {},
): string {
  return compareAddress(workspace, claims, { unit, periods: days ? "days" : null, ...change });
}
