import Link from "next/link";
import { dayInWords } from "@/app/_ui/date-words";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Table } from "@/app/_ui/table";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";

interface QueueListProps {
  readonly workspace: string;
  readonly rows: readonly CandidateRow[];
  readonly postId: string | null;
  readonly mine: boolean;
  /** Whether the page is full, so that more may follow. */
  readonly full: boolean;
}

const nameOf = placeNamer(defaultVocabulary);

/** Waiting candidates, the most check-worthy first, each with why it stands where it does. */
export function QueueList({ workspace, rows, postId, mine, full }: QueueListProps) {
  const query = new URLSearchParams({ ...(postId ? { post: postId } : {}), ...(mine ? { mine: "1" } : {}) });
  const next = new URLSearchParams([...query, ["after", rows.at(-1)?.id ?? ""]]);
  const here = deskAddress(workspace, "queue");
  return (
    <>
      <Table
        caption="Waiting candidates, sorted by how much they are worth checking"
        list
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "claim",
            heading: "Candidate",
            names: true,
            cell: (row) => <Claim href={`${deskAddress(workspace, "queue", row.id)}?${query}`} row={row} />,
          },
          { key: "claimant", heading: "Claimant", cell: (row) => row.draft.content.claimant },
          {
            key: "post",
            heading: "Post",
            cell: (row) => row.revision.title ?? row.revision.post.publisher?.name ?? "Excerpt",
          },
          {
            key: "date",
            heading: "Published",
            cell: (row) =>
              row.revision.publishedFrom
                ? dayInWords(row.revision.publishedFrom.toISOString().slice(0, 10))
                : "not stated",
          },
          {
            key: "worth",
            heading: "Worth",
            figures: true,
            sorted: "descending",
            cell: (row) => Math.round(row.worth * 100),
          },
          { key: "with", heading: "With", cell: (row) => row.assignments[0]?.user.name ?? "" },
        ]}
      />
      <Pagination
        summary={`${rows.length} on this page`}
        previousHref={null}
        nextHref={full ? `${here}?${next}` : null}
      />
    </>
  );
}

function Claim({ href, row }: { readonly href: string; readonly row: CandidateRow }) {
  const { subject, figure } = claimWords(row.draft.content, nameOf);
  return (
    <Link href={href} prefetch={false}>
      <Sentence text={`${subject}: ${figure}`} value={figure} />
    </Link>
  );
}
