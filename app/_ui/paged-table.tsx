import { pageOf } from "@/lib/model/paging";
import { Pages } from "./pagination";
import { Table, type TableProps } from "./table";

interface PagedTableProps<Row> extends TableProps<Row> {
  /** Which page is asked for. */
  readonly page: number;
  /** The address of a page by its number. */
  readonly hrefOf: (page: number) => string;
}

const pageSize = 50;

/** A table of which one page is shown, with the way to the others under it. */
export function PagedTable<Row>({ page, hrefOf, rows, ...table }: PagedTableProps<Row>) {
  const shown = pageOf(rows, page, pageSize);
  return (
    <>
      <Table {...table} rows={shown.rows} />
      <Pages
        of={shown}
        hrefOf={hrefOf}
        label={typeof table.caption === "string" ? `Pages: ${table.caption}` : undefined}
      />
    </>
  );
}
