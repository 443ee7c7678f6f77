import Link from "next/link";
import { classNames } from "@/app/_ui/class-names";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import type { MatrixRow, QuestionMatrix } from "@/lib/model/question-view";
import { GridKeys } from "./grid-keys";
import styles from "./matrix.module.css";
import { EntryFace } from "./matrix-entry";

interface MatrixProps {
  readonly matrix: QuestionMatrix;
  /** Where a cell opens the words of a claim. */
  readonly hrefOf: (claimId: string) => string;
  /** The claim whose cell is open. */
  readonly open: string | null;
}

/** Origins down, time across, each cell with its figure; a cell opens its words, and a gap is shown as one. */
export function Matrix({ matrix, hrefOf, open }: MatrixProps) {
  const time = matrix.by === "said" ? "Said on" : "About";
  return (
    <>
      <GridKeys className={styles.scroll} label="Matrix of the question, scrolls sideways">
        <table className={styles.matrix} {...as("grid")} aria-label={`Origins by time: ${time.toLowerCase()}`}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                Origin
              </th>
              {matrix.columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  <VisuallyHidden>{time} </VisuallyHidden>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {matrix.groups.map((group) => (
            <tbody key={group.origin}>
              {group.rows.map((row, index) => (
                <tr key={row.key} className={row.changed ? styles.told : undefined}>
                  <RowHead row={row} first={index === 0} origin={group.origin} uses={index === 0 ? group.uses : []} />
                  {row.cells.map((cell, column) => (
                    <td
                      key={matrix.columns[column]?.key}
                      {...as("gridcell")}
                      tabIndex={cell.length === 0 ? -1 : undefined}
                      className={classNames(
                        cell.length === 0 && styles.gap,
                        cell.some(({ claimId }) => claimId === open) && styles.open,
                      )}
                    >
                      {cell.length === 0 ? <VisuallyHidden>none in the imported posts</VisuallyHidden> : null}
                      {cell.map((entry) => (
                        <Link key={entry.claimId} className={styles.entry} href={hrefOf(entry.claimId)} scroll={false}>
                          <EntryFace entry={entry} />
                        </Link>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </GridKeys>
      <Legend />
    </>
  );
}

interface RowHeadProps {
  readonly row: MatrixRow;
  readonly first: boolean;
  readonly origin: string;
  readonly uses: readonly string[];
}

function RowHead({ row, first, origin, uses }: RowHeadProps) {
  return (
    <th scope="row" {...as("rowheader")} className={styles.row}>
      {row.changed ? (
        <span className={styles.retold}>
          <span aria-hidden="true">↳ </span>as retold by {row.voice}
        </span>
      ) : (
        <span className={first || row.voice !== origin ? styles.voice : styles.again}>{row.voice}</span>
      )}
      {row.counts ? <span className={styles.counts}>{row.counts}</span> : null}
      {row.changed && row.changed.length > 0 ? (
        <ul className={styles.changed} aria-label="What it changed">
          {row.changed.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {uses.map((one) => (
        <span key={one} className={styles.uses}>
          {one}
        </span>
      ))}
      {row.through.length > 0 ? <span className={styles.through}>through {row.through.join(", ")}</span> : null}
    </th>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="How to read it">
      <li>
        <span className={styles.swatch} aria-hidden="true" /> none in the imported posts
      </li>
      <li>
        <span className={styles.dot} data-filled="true" aria-hidden="true" /> assessed
      </li>
      <li>
        <span className={styles.dot} aria-hidden="true" /> not assessed
      </li>
      <li>In small figures: what the figure can stand for</li>
    </ul>
  );
}

/** The role said aloud: cells of a grid can be moved among, those of a table only read. */
function as(role: string) {
  return { role };
}
