import Link from "next/link";
import { PagedTable } from "@/app/_ui/paged-table";
import { pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import type { readSourceList } from "@/lib/db/read/sources";
import { reliabilities } from "@/lib/model/scales";

type Source = Awaited<ReturnType<typeof readSourceList>>[number];

interface SourceTableProps {
  readonly workspace: string;
  readonly sources: readonly Source[];
  /** What they are filtered by. */
  readonly words: string | null;
  /** Which page of them is asked for. */
  readonly page: number;
}

/** Sources by name, a page at a time: kind, what they claim, hand on and publish, and how reliable they were last judged. */
export function SourceTable({ workspace, sources, words, page }: SourceTableProps) {
  return (
    <PagedTable
      caption="Sources by name"
      captionHidden
      list
      rows={sources}
      page={page}
      hrefOf={(number) => pageAddress(deskAddress(workspace, "sources"), { q: words }, number)}
      rowKey={(source) => source.id}
      columns={[
        {
          key: "name",
          heading: "Source",
          names: true,
          cell: (source) => <Link href={deskAddress(workspace, "sources", source.id)}>{source.name}</Link>,
        },
        { key: "kind", heading: "Kind", cell: (source) => source.kind.replaceAll("-", " ") },
        { key: "claims", heading: "Claims", figures: true, cell: (source) => source.claims },
        { key: "hands", heading: "Hands on", figures: true, cell: (source) => source.handsOn },
        { key: "posts", heading: "Posts", figures: true, cell: (source) => source.posts },
        {
          key: "reliability",
          heading: "Reliability",
          cell: (source) =>
            source.reliability
              ? `${source.reliability}, ${reliabilities[source.reliability].toLowerCase()}`
              : "not judged",
        },
      ]}
    />
  );
}
