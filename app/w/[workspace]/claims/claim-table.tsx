import Link from "next/link";
import { TrayToggle } from "@/app/_ui/compare-tray";
import { saidInWords } from "@/app/_ui/date-words";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Table } from "@/app/_ui/table";
import type { ClaimListRow } from "@/lib/db/read/claims";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { describePeriod } from "@/lib/units/period-words";
import { type ClaimQuery, withQuery } from "./claim-query";

interface ClaimTableProps {
  readonly workspace: string;
  readonly rows: readonly ClaimListRow[];
  readonly query: ClaimQuery;
  readonly pageSize: number;
}

const nameOf = placeNamer(defaultVocabulary);

/** Claims, newest first: what is claimed with the value emphasised, by whom, about when, said when, and in how many places. */
export function ClaimTable({ workspace, rows, query, pageSize }: ClaimTableProps) {
  const here = deskAddress(workspace, "claims");
  return (
    <>
      <Table
        caption="Claims, newest first"
        captionHidden
        list
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "claim",
            heading: "Claim",
            names: true,
            cell: (row) => <Claim href={deskAddress(workspace, "claims", row.id)} row={row} />,
          },
          { key: "claimant", heading: "Claimant", cell: (row) => row.content.claimant },
          { key: "about", heading: "About", cell: (row) => period(row) },
          { key: "said", heading: "Said on", short: true, cell: (row) => saidInWords(row.content.saidOn) },
          { key: "appears", heading: "Appears", figures: true, cell: (row) => appears(row) },
          { key: "tray", heading: "Compare", cell: (row) => <TrayToggle id={row.id} label={row.sentence} small /> },
        ]}
      />
      <Pagination
        summary={`${rows.length} ${rows.length === 1 ? "claim" : "claims"} on this page`}
        previousHref={query.after ? withQuery(here, query) : null}
        back="First page"
        nextHref={rows.length === pageSize ? withQuery(here, query, { after: rows.at(-1)?.id ?? "" }) : null}
      />
    </>
  );
}

function Claim({ href, row }: { readonly href: string; readonly row: ClaimListRow }) {
  const { subject, figure } = claimWords(row.content, nameOf);
  return (
    <Link href={href}>
      <Sentence text={`${subject}: ${figure}`} value={figure} />
    </Link>
  );
}

function period({ content }: ClaimListRow): string {
  const about = content.period ?? content.asOf;
  return about ? describePeriod(about) : "not stated";
}

function appears({ appearances, publishers }: ClaimListRow): string {
  return publishers > 1 ? `${appearances} in ${publishers} publications` : String(appearances);
}
