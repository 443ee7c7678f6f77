import { readClaimColumns } from "@/app/_preferences/claim-columns";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { countClaims, readAboutDays, readClaimFacets, readFamilyValues } from "@/lib/db/read/claim-facets";
import { readClaimList, readClaimMarks } from "@/lib/db/read/claim-list";
import { scopeOf } from "@/lib/db/read/scope";
import { type ClaimFilter, claimFacetNames, noneOfIt, readClaimFilter } from "@/lib/model/claim-view";
import { readColumns, usualColumns } from "@/lib/model/list-columns";
import { readMeasure, valueFamily } from "@/lib/model/value-family";
import { type DayBin, dayBins, type ValueBin, valueBins } from "@/lib/units/bins";
import type { ClaimQuery, ClaimsView } from "./claim-query";

/** How the values of one family are spread. */
export interface ValueSpreadRead {
  readonly family: string;
  readonly unit: string;
  readonly bins: readonly ValueBin[];
}

/** How values and periods are spread under the filters that are on. */
export interface ClaimSpreads {
  readonly value: ValueSpreadRead | null;
  readonly period: readonly DayBin[];
}

/** All that the claims list shows at one address, for one person. */
export async function readClaimsScreen(actor: Actor, query: ClaimQuery) {
  const scope = scopeOf(actor);
  const filter = readClaimFilter(query);
  const view: ClaimsView = {
    here: deskAddress(actor.workspaceSlug, "claims"),
    filter,
    columns: readColumns(query.columns),
  };
  const [rows, counts, total, days] = await Promise.all([
    readClaimList(scope, filter),
    readClaimFacets(scope, filter),
    countClaims(scope, filter),
    readAboutDays(scope, filter),
  ]);
  const [marks, value, kept] = await Promise.all([
    readClaimMarks(
      scope,
      rows.map(({ id }) => id),
    ),
    readSpread(
      actor,
      filter,
      counts.units.map((one) => one.value),
    ),
    readClaimColumns(actor),
  ]);
  const labels = new Map(
    claimFacetNames.flatMap((facet) =>
      counts[facet].flatMap((one) => (one.label ? [[one.value, one.label] as const] : [])),
    ),
  );
  const spreads: ClaimSpreads = { value, period: dayBins(days) };
  return { view, rows, marks, counts, total, labels, spreads, columns: view.columns ?? kept ?? usualColumns };
}

// The family that is chosen, that a range is of, or the only one there is.
async function readSpread(
  actor: Actor,
  filter: ClaimFilter,
  families: readonly string[],
): Promise<ValueSpreadRead | null> {
  const there = families.filter((family) => family !== noneOfIt);
  const family =
    filter.units ?? (filter.value ? valueFamily(readMeasure(filter.value.unit)) : there.length === 1 ? there[0] : null);
  if (!family || family === noneOfIt) return null;
  const read = await readFamilyValues(scopeOf(actor), filter, family);
  return read && { family, unit: read.unit, bins: valueBins(read.values) };
}
