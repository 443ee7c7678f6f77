import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { readSourceList } from "@/lib/db/read/sources";
import { reliabilities } from "@/lib/model/scales";

type Source = Awaited<ReturnType<typeof readSourceList>>[number];

/** Sources by name: kind, what they claim, hand on and publish, and how reliable they were last judged. */
export function SourceTable({
  workspace,
  sources,
}: {
  readonly workspace: string;
  readonly sources: readonly Source[];
}) {
  return (
    <Table
      caption="Sources by name"
      captionHidden
      list
      rows={sources}
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
