import { KnownMark } from "@/app/_ui/badge";
import { dayInWords } from "@/app/_ui/date-words";
import type { AlignedRow, Gutter } from "@/lib/compare/side-by-side";
import type { ClaimContent } from "@/lib/model/claim";
import type { Period } from "@/lib/units/period";
import styles from "./compare.module.css";

interface FieldRowProps {
  readonly row: AlignedRow;
  readonly contents: readonly ClaimContent[];
  /** Tell periods by their first and last day. */
  readonly days: boolean;
}

const gutterWords: Readonly<Record<Gutter, string>> = {
  "=": "same as A",
  "≈": "same as A once normalised",
  "≠": "differs from A",
  "?": "missing on one side",
};

/** One field over all columns, each cell with its mark against the base and how it is known. */
export function FieldRowOf({ row, contents, days }: FieldRowProps) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map(({ value, origin, gutter }, index) => {
        const content = contents[index];
        const shown = content ? datesIn(content, row.field, days) : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name here and never move.
          <td key={index}>
            {gutter ? (
              <span className={styles.gutter} data-gutter={gutter} title={gutterWords[gutter]}>
                <span aria-hidden="true">{gutter}</span>
                <span className={styles.hidden}>{gutterWords[gutter]}:</span>
              </span>
            ) : null}
            {shown ?? value ?? <span className={styles.quiet}>not stated</span>}{" "}
            {origin && value ? <KnownMark origin={origin} brief /> : null}
          </td>
        );
      })}
    </tr>
  );
}

function datesIn(content: ClaimContent, field: AlignedRow["field"], days: boolean): string | null {
  const period = days ? periodIn(content, field) : null;
  return period && `${dayInWords(period.start)} to ${dayInWords(period.end)}`;
}

function periodIn(content: ClaimContent, field: AlignedRow["field"]): Period | null {
  if (field === "period") return content.period;
  if (field === "asOf") return content.asOf;
  return field === "base" ? (content.change?.base.period ?? null) : null;
}
