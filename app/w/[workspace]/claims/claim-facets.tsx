import { FacetList } from "@/app/_ui/facet-list";
import { SearchForm } from "@/app/_ui/search-form";
import { Stack } from "@/app/_ui/stack";
import type { FacetCount } from "@/lib/db/read/claim-facets";
import { type ClaimFacet, claimFacetNames, claimFacets, noneOfIt } from "@/lib/model/claim-view";
import { anyValue, type ClaimsView, viewQuery, withQuery } from "./claim-query";
import { facetWords } from "./facet-words";
import { HiddenQuery } from "./hidden-query";
import type { ClaimSpreads } from "./read-claims-screen";
import { PeriodSpread, ValueSpread } from "./spreads";

interface ClaimFacetsProps {
  readonly view: ClaimsView;
  readonly counts: Readonly<Record<ClaimFacet, readonly FacetCount[]>>;
  readonly spreads: ClaimSpreads;
}

// The others stay folded until one looks for them, or has chosen in them.
const open: readonly ClaimFacet[] = ["indicator", "claimant", "units"];

/** Search words, facets and spreads of the list: links and forms that write the address. */
export function ClaimFacets({ view, counts, spreads }: ClaimFacetsProps) {
  const { q: _, ...others } = viewQuery(view);
  return (
    <Stack gap="tight">
      <SearchForm here={view.here} label="Words in the claim" words={view.filter.words}>
        <HiddenQuery query={others} />
      </SearchForm>
      {claimFacetNames.map((facet) => (
        <Stack key={facet} gap="tight">
          <OneFacet view={view} facet={facet} counts={counts[facet]} />
          {facet === "units" ? (
            <>
              <ValueSpread view={view} spread={spreads.value} />
              <PeriodSpread view={view} bins={spreads.period} />
            </>
          ) : null}
        </Stack>
      ))}
    </Stack>
  );
}

interface OneFacetProps {
  readonly view: ClaimsView;
  readonly facet: ClaimFacet;
  readonly counts: readonly FacetCount[];
}

// Where every claim is without it there is nothing to choose.
function OneFacet({ view, facet, counts }: OneFacetProps) {
  const chosen = view.filter[facet];
  if (chosen === null && counts.every(({ value }) => value === noneOfIt)) return null;
  const more = facet === "units" ? anyValue : {};
  return (
    <FacetList
      title={claimFacets[facet]}
      open={open.includes(facet) || chosen !== null}
      facets={counts.map(({ value, label, count }) => ({
        value,
        count,
        chosen: chosen === value,
        label: facetWords(facet, value, label),
        href: withQuery(view, { [facet]: chosen === value ? null : value, ...more }),
      }))}
    />
  );
}
