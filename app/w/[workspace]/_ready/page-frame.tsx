import type { ReactNode } from "react";
import { type Crumb, PageHeader } from "@/app/_ui/page-header";
import { SearchForm } from "@/app/_ui/search-form";
import { Stack, WithAside } from "@/app/_ui/stack";
import { Skeleton } from "@/app/_ui/states";

interface PageFrameProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly meta?: string | undefined;
  readonly acts?: ReactNode;
  /** What the search above the list is called, where there is one. Whoever types has to wait: what stands here goes. */
  readonly search?: string | undefined;
  /** Where a column of parts or filters stands beside the list. */
  readonly aside?: string | undefined;
  /** How many rows come at most. */
  readonly lines: number;
}

/** A page while it is read: its heading, and lines in the place of what comes. */
export function PageFrame({ title, crumbs, meta, acts, search, aside, lines }: PageFrameProps) {
  const body = <Skeleton lines={lines} label={`Loading ${title}…`} />;
  return (
    <Stack gap="wide">
      <PageHeader title={title} crumbs={crumbs} meta={meta} acts={acts} />
      {search === undefined ? null : (
        <div inert>
          <SearchForm here="" id="search-to-come" label={search} words={null} />
        </div>
      )}
      {aside ? (
        <WithAside asideLabel={aside} aside={<Skeleton lines={8} label={`Loading ${aside}…`} />}>
          {body}
        </WithAside>
      ) : (
        body
      )}
    </Stack>
  );
}
