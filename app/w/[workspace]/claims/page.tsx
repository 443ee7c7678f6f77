import { Chips } from "@/app/_ui/chips";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { deskAddress } from "@/app/_ui/sections";
import { Stack, WithAside } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readClaimFacet, readClaimList } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { ClaimFacets } from "./claim-facets";
import { type ClaimQuery, chipsOf, claimFilter, facets } from "./claim-query";
import { ClaimTable } from "./claim-table";
import { Twins } from "./twins";

interface ClaimsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<ClaimQuery>;
}

export default async function ClaimsPage({ params, searchParams }: ClaimsPageProps) {
  const actor = await requireActor((await params).workspace);
  const query = await searchParams;
  const filter = claimFilter(query);
  const scope = scopeOf(actor);
  const [rows, ...counts] = await Promise.all([
    readClaimList(scope, filter),
    ...facets.map(({ facet }) => readClaimFacet(scope, facet, filter)),
  ]);
  const here = deskAddress(actor.workspaceSlug, "claims");
  const chips = chipsOf(here, query);
  const filters = chips.map(({ field, value, removeHref }) => ({ label: `${field}: ${value}`, dropHref: removeHref }));
  return (
    <Stack gap="wide">
      <PageHeader
        title="Claims"
        meta="Who said what, at its current reading."
        acts={<Twins here={here} query={query} />}
      />
      <Said done={query.done} words={{ withdrawn: "The claim is withdrawn." }} />
      <WithAside asideLabel="Filters" aside={<ClaimFacets here={here} query={query} counts={counts} />}>
        <Stack>
          <Chips chips={chips} clearHref={here} />
          {rows.length > 0 ? (
            <ClaimTable workspace={actor.workspaceSlug} rows={rows} query={query} pageSize={filter.take} />
          ) : null}
          {rows.length === 0 && chips.length > 0 ? (
            <FilteredEmpty things="claims" filters={filters} clearHref={here} />
          ) : null}
          {rows.length === 0 && chips.length === 0 ? (
            <EmptyState title="No claims yet">
              A claim stands here once somebody accepts a candidate in the queue.
            </EmptyState>
          ) : null}
        </Stack>
      </WithAside>
    </Stack>
  );
}
