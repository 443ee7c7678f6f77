import type { Chip } from "@/app/_ui/chips";
import type { ClaimFilter } from "@/lib/db/read/claims";
import { parseId } from "@/lib/model/ids";

/** The query of the claims list as the address holds it. */
export type ClaimQuery = Readonly<
  Partial<Record<"q" | "indicator" | "claimant" | "place" | "status" | "after" | "done", string | string[]>>
>;

const pageSize = 50;

/** The most rows a twin of the list holds. */
export const mostExported = 10_000;

/** The facets of the list, by the name in the address. */
export const facets = [
  { facet: "indicator", label: "Indicator" },
  { facet: "claimant", label: "Claimant" },
  { facet: "place", label: "Place" },
  { facet: "status", label: "Status" },
] as const;

/** The filter an address asks for; anything that is not one short word or phrase is left out. */
export function claimFilter(query: ClaimQuery, take = pageSize): ClaimFilter {
  return {
    words: one(query.q),
    indicator: one(query.indicator),
    claimant: one(query.claimant),
    place: one(query.place),
    status: one(query.status),
    take,
    after: parseId(query.after),
  };
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" && value.length <= 300 ? value.trim() : null;
}

/** An address with the filters of the query, changed as given; the page is left out unless it is what changes. */
export function withQuery(path: string, query: ClaimQuery, change: ClaimQuery = {}): string {
  const { after: _, done: __, ...filters } = query;
  const next = Object.entries({ ...filters, ...change }).flatMap(([name, value]) => {
    const kept = one(value);
    return kept ? [[name, kept] as [string, string]] : [];
  });
  return next.length > 0 ? `${path}?${new URLSearchParams(next)}` : path;
}

/** The filters that are on, each with the address without it. */
export function chipsOf(here: string, query: ClaimQuery): Chip[] {
  const named = [{ facet: "q" as const, label: "Words" }, ...facets];
  return named.flatMap(({ facet, label }) => {
    const value = one(query[facet]);
    return value ? [{ field: label, value, removeHref: withQuery(here, query, { [facet]: "" }) }] : [];
  });
}
