import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { SearchForm } from "@/app/_ui/search-form";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { scopeOf } from "@/lib/db/read/scope";
import { readSourceList } from "@/lib/db/read/sources";
import { pageIn } from "@/lib/model/paging";
import { SourceTable } from "./source-table";

/** What the list is, under its heading. */
export const meta = "Bodies, outlets and people that assert or hand on.";

/** What its search is called. */
export const searchLabel = "Name or alias";

interface SourcesViewProps {
  readonly actor: Actor;
  readonly query: { readonly q?: string; readonly page?: string };
}

/** The way to a new source, for whoever may add one. */
export function NewSource({ actor }: { readonly actor: Actor }) {
  if (!roleMay(actor.role, "source.edit")) return null;
  return <LinkButton href={deskAddress(actor.workspaceSlug, "sources", "new")}>New source</LinkButton>;
}

/** The sources that fit, read and drawn. */
export async function SourcesView({ actor, query: { q, page } }: SourcesViewProps) {
  const words = typeof q === "string" && q.trim() !== "" ? q.trim().slice(0, 100) : null;
  const sources = await readSourceList(scopeOf(actor), words);
  const here = deskAddress(actor.workspaceSlug, "sources");
  return (
    <Stack gap="wide">
      <PageHeader title="Sources" meta={meta} acts={<NewSource actor={actor} />} />
      <SearchForm here={here} id="source-words" label={searchLabel} words={words} />
      {sources.length > 0 ? (
        <SourceTable workspace={actor.workspaceSlug} sources={sources} words={words} page={pageIn(page)} />
      ) : null}
      {sources.length === 0 && words !== null ? (
        <FilteredEmpty things="sources" filters={[{ label: `“${words}”`, dropHref: here }]} clearHref={here} />
      ) : null}
      {sources.length === 0 && words === null ? (
        <EmptyState title="No sources yet">
          A source stands here once a post names its publisher, or a claim its claimant.
        </EmptyState>
      ) : null}
    </Stack>
  );
}
