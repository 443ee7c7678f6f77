import Link from "next/link";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Table } from "@/app/_ui/table";
import { mostCounted } from "@/lib/db/read/claim-facets";
import type { MarkWords } from "@/lib/db/read/claim-list";
import { claimWords } from "@/lib/model/claim-words";
import type { ListColumnName } from "@/lib/model/list-columns";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { columnOf, type MarkedRow } from "./claim-columns";
import { type ClaimsView, withQuery } from "./claim-query";

interface ClaimTableProps {
  readonly workspace: string;
  readonly view: ClaimsView;
  readonly rows: readonly Omit<MarkedRow, "marks">[];
  readonly marks: ReadonlyMap<string, MarkWords>;
  readonly columns: readonly ListColumnName[];
  /** How many match in all, up to `mostCounted`. */
  readonly total: number;
}

const nameOf = placeNamer(defaultVocabulary);

/** Claims, newest first: what is claimed with the value emphasised, and the columns somebody chose. */
export function ClaimTable({ workspace, view, rows, marks, columns, total }: ClaimTableProps) {
  const next = rows.length === view.filter.take ? withQuery(view, { after: rows.at(-1)?.id ?? null }) : null;
  return (
    <>
      <Table
        caption="Claims, newest first"
        captionHidden
        list
        rows={rows.map((row) => ({ ...row, marks: marks.get(row.id) }))}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "claim",
            heading: "Claim",
            names: true,
            cell: (row) => <Claim href={deskAddress(workspace, "claims", row.id)} row={row} />,
          },
          ...columns.map(columnOf),
        ]}
      />
      <Pagination
        summary={`${rows.length} of ${totalWords(total)}`}
        previousHref={view.filter.after ? withQuery(view) : null}
        back="First page"
        nextHref={next}
      />
    </>
  );
}

function totalWords(total: number): string {
  if (total >= mostCounted)
    return `more than ${mostCounted.toLocaleString("en-GB")} claims; counts are of the newest of them`;
  return `${total.toLocaleString("en-GB")} ${total === 1 ? "claim" : "claims"}`;
}

function Claim({ href, row }: { readonly href: string; readonly row: MarkedRow }) {
  const { subject, figure } = claimWords(row.content, nameOf);
  return (
    <Link href={href}>
      <Sentence text={`${subject}: ${figure}`} value={figure} />
    </Link>
  );
}
