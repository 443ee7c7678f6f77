import { Chips } from "@/app/_ui/chips";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Stack, WithAside } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readActors, readWorkspaceHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { History } from "../_claims/history";
import { HistoryFilters } from "./history-filters";
import { chipsOf, type HistoryQuery, historyFilter, pageOf, withFilter } from "./history-query";

interface HistoryPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<HistoryQuery>;
}

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const actor = await requireActor((await params).workspace);
  const filter = historyFilter(await searchParams);
  const [rows, people] = await Promise.all([readWorkspaceHistory(scopeOf(actor), filter), readActors(scopeOf(actor))]);
  const here = deskAddress(actor.workspaceSlug, "history");
  const chips = chipsOf(here, filter, people);
  const filters = chips.map(({ field, value, removeHref }) => ({ label: `${field}: ${value}`, dropHref: removeHref }));
  const events = rows.map((row) => ({ ...row, href: pageOf(actor.workspaceSlug, row) }));
  const next = rows.length === filter.take ? withFilter(here, filter, { after: rows.at(-1)?.id ?? "" }) : null;
  return (
    <Stack gap="wide">
      <PageHeader
        title="History"
        meta="Who did what, when and why; nothing is ever taken out of it."
        acts={
          <>
            <a href={withFilter(`${here}.csv`, filter)}>CSV</a> <a href={withFilter(`${here}.json`, filter)}>JSON</a>
          </>
        }
      />
      <WithAside asideLabel="Filters" aside={<HistoryFilters here={here} filter={filter} people={people} />}>
        <Stack>
          <Chips chips={chips} clearHref={here} />
          {rows.length > 0 ? <History events={events} /> : null}
          {rows.length > 0 ? (
            <Pagination
              summary={`${rows.length} on this page`}
              previousHref={filter.after ? withFilter(here, filter) : null}
              nextHref={next}
            />
          ) : null}
          {rows.length === 0 && chips.length > 0 ? (
            <FilteredEmpty things="acts" filters={filters} clearHref={here} />
          ) : null}
          {rows.length === 0 && chips.length === 0 ? (
            <EmptyState title="No history yet">Whatever anybody does here is listed, with its reason.</EmptyState>
          ) : null}
        </Stack>
      </WithAside>
    </Stack>
  );
}
