import { Chips } from "@/app/_ui/chips";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { Stack, WithAside } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import type { Actor } from "@/lib/access/actor";
import { ChooseColumns } from "./choose-columns";
import { ClaimFacets } from "./claim-facets";
import { type ClaimQuery, chipsOf } from "./claim-query";
import { ClaimTable } from "./claim-table";
import { readClaimsScreen } from "./read-claims-screen";
import { Twins } from "./twins";

/** What the list is, under its heading. */
export const meta = "Who said what, at its current reading.";

interface ClaimsScreenProps {
  readonly actor: Actor;
  readonly query: ClaimQuery;
}

/** The claims that fit, read and drawn, beside what narrows them. */
export async function ClaimsScreen({ actor, query }: ClaimsScreenProps) {
  const { view, rows, marks, counts, spreads, labels, columns, total } = await readClaimsScreen(actor, query);
  const chips = chipsOf(view, labels);
  const filters = chips.map(({ field, value, removeHref }) => ({ label: `${field}: ${value}`, dropHref: removeHref }));
  const workspace = actor.workspaceSlug;
  return (
    <Stack gap="wide">
      <PageHeader title="Claims" meta={meta} acts={<Twins view={view} columns={columns} />} />
      <Said done={query.done} words={{ withdrawn: "The claim is withdrawn." }} />
      <WithAside asideLabel="Filters" aside={<ClaimFacets view={view} counts={counts} spreads={spreads} />}>
        <Stack>
          <Chips chips={chips} clearHref={view.here} />
          <ChooseColumns workspace={workspace} view={view} columns={columns} />
          {rows.length > 0 ? <ClaimTable {...{ workspace, view, rows, marks, columns, total }} /> : null}
          {rows.length === 0 && chips.length > 0 ? (
            <FilteredEmpty things="claims" filters={filters} clearHref={view.here} />
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
