import type { Chip } from "@/app/_ui/chips";
import { dayInWords } from "@/app/_ui/date-words";
import { type ClaimFilter, claimFacetNames, claimFacets, claimQuery } from "@/lib/model/claim-view";
import { numberWords } from "@/lib/model/figure-words";
import { columnsWord, type ListColumnName } from "@/lib/model/list-columns";
import { rangeUnitWords } from "@/lib/model/value-family";
import { facetWords } from "./facet-words";

/** The query of the claims list as the address holds it. */
export type ClaimQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The most rows a twin of the list holds. */
export const mostExported = 10_000;

/** What the list shows, as its addresses say it. */
export interface ClaimsView {
  /** The list's own address. */
  readonly here: string;
  readonly filter: ClaimFilter;
  /** The columns named in the address; null where it leaves them to what the person chose before. */
  readonly columns: readonly ListColumnName[] | null;
}

/** The parts of the address of a view, but for its page. */
export function viewQuery({
  filter,
  columns,
}: Pick<ClaimsView, "filter" | "columns">): Readonly<Record<string, string>> {
  return { ...claimQuery(filter), ...(columns ? { columns: columnsWord(columns) } : {}) };
}

/** The address of the view, changed as given (null leaves a part out); the page is left out unless it is what changes. */
export function withQuery(view: ClaimsView, change: Readonly<Record<string, string | null>> = {}): string {
  const next = Object.entries({ ...viewQuery(view), ...change }).filter((one): one is [string, string] =>
    Boolean(one[1]),
  );
  return next.length > 0 ? `${view.here}?${new URLSearchParams(next)}` : view.here;
}

/** Takes the range of values out of an address. */
export const anyValue = { low: null, below: null, in: null } as const;

/** The filters that are on, each with the address without it. `labels` knows what ids are called. */
export function chipsOf(view: ClaimsView, labels: ReadonlyMap<string, string>): Chip[] {
  const { words, from, to, value } = view.filter;
  const chip = (field: string, told: string, change: Readonly<Record<string, null>>): Chip => ({
    field,
    value: told,
    removeHref: withQuery(view, change),
  });
  return [
    ...(words ? [chip("Words", words, { q: null })] : []),
    ...claimFacetNames.flatMap((facet) => {
      const chosen = view.filter[facet];
      if (chosen === null) return [];
      // Without its family a range of values has nothing to be a range of.
      const more = facet === "units" ? anyValue : {};
      return [chip(claimFacets[facet], facetWords(facet, chosen, labels.get(chosen)), { [facet]: null, ...more })];
    }),
    ...(value ? [chip("Value", rangeWords(value), anyValue)] : []),
    ...(from || to ? [chip("About", daysWords(from, to), { from: null, to: null })] : []),
  ];
}

function rangeWords({ unit, low, below }: NonNullable<ClaimFilter["value"]>): string {
  const told = rangeUnitWords(unit);
  if (low === null) return `below ${numberWords(below ?? 0)} ${told}`;
  return below === null
    ? `${numberWords(low)} ${told} or more`
    : `from ${numberWords(low)} to below ${numberWords(below)} ${told}`;
}

function daysWords(from: string | null, to: string | null): string {
  if (from === null) return `until ${to ? dayInWords(to) : ""}`;
  return to === null ? `from ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`;
}
