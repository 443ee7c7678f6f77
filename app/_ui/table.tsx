import type { Key, ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./table.module.css";
import visually from "./visually-hidden.module.css";

/** One column: its heading, what stands in each row, and how it is set. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right, in tabular figures. */
  readonly figures?: boolean | undefined;
  /** A date or another few words that are not broken over lines. */
  readonly short?: boolean | undefined;
  /** Names the row: its cell is a row heading. One per table. */
  readonly names?: boolean | undefined;
  /** Where the list is sorted by this column, which way. */
  readonly sorted?: "ascending" | "descending" | undefined;
}

/** What a table is made of. */
export interface TableProps<Row> {
  /** What the table shows; read out, and visible unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  /** Moves with j and k, opens the row's first link with Enter. */
  readonly list?: boolean | undefined;
}

/** A real table that becomes one block per row under 480 px, each cell with its heading before it. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, list }: TableProps<Row>) {
  return (
    <table className={styles.table} {...as("table")}>
      <caption className={captionHidden ? visually.hidden : styles.caption}>{caption}</caption>
      <thead {...as("rowgroup")} className={styles.head}>
        <tr {...as("row")}>
          {columns.map(({ key, heading, figures, sorted }) => (
            <th
              key={key}
              {...as("columnheader")}
              scope="col"
              aria-sort={sorted}
              className={classNames(figures && styles.figures)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as("rowgroup")} data-list={list ? "" : undefined}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...as("row")} className={styles.row} data-row={list ? "" : undefined}>
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The role said aloud: a table laid out as blocks loses its own in some browsers. */
function as(role: string) {
  return { role };
}

function TableCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = classNames(styles.cell, column.figures && styles.figures, column.short && styles.short);
  const label = typeof column.heading === "string" ? column.heading : undefined;
  const content = <div className={styles.content}>{column.cell(row)}</div>;
  if (column.names)
    return (
      <th {...as("rowheader")} scope="row" className={classNames(className, styles.name)} data-label={label}>
        {content}
      </th>
    );
  return (
    <td {...as("cell")} className={className} data-label={label}>
      {content}
    </td>
  );
}
