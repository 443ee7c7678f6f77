import Link from "next/link";
import { KnownMark } from "@/app/_ui/badge";
import { ChainLine } from "@/app/_ui/chain-line";
import { Quote } from "@/app/_ui/quote";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { sideBySide } from "@/lib/compare/side-by-side";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "./compare.module.css";

interface AlignedProps {
  readonly workspace: string;
  readonly statements: readonly ClaimStatement[];
  readonly letters: readonly string[];
}

const nameOf = placeNamer(defaultVocabulary);
const gutterWords = {
  "=": "same as A",
  "≈": "same as A once normalised",
  "≠": "differs from A",
  "?": "missing on one side",
} as const;

/** A real table: columns are claims, rows are fields, each cell with how it is known and how it stands to the base. */
export function Aligned({ workspace, statements, letters }: AlignedProps) {
  const rows = sideBySide(
    statements.map(({ content }) => content),
    nameOf,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label="Fields of the claims, scrolls sideways">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {statements.map((statement, index) => (
              <th key={statement.id} scope="col">
                {letters[index]}{" "}
                <Link href={deskAddress(workspace, "claims", statement.id)}>{statement.content.claimant}</Link>{" "}
                {index > 0 ? (
                  <Link
                    className={styles.swap}
                    href={compareAddress(workspace, [
                      statement.id,
                      ...statements.filter((one) => one !== statement).map(({ id }) => id),
                    ])}
                  >
                    Make base
                  </Link>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Words</th>
            {statements.map((statement) => (
              <td key={statement.id}>
                <Quote words={statement.surface} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Through</th>
            {statements.map((statement) => (
              <td key={statement.id}>
                <ChainLine steps={statement.chain} />
              </td>
            ))}
          </tr>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.label}</th>
              {row.cells.map(({ value, origin, gutter }, index) => (
                <td key={statements[index]?.id}>
                  {gutter ? (
                    <span className={styles.gutter} data-gutter={gutter} title={gutterWords[gutter]}>
                      <span aria-hidden="true">{gutter}</span>
                      <span className={styles.hidden}>{gutterWords[gutter]}:</span>
                    </span>
                  ) : null}{" "}
                  {value ?? <span className={styles.missing}>not stated</span>}{" "}
                  {origin && value ? <KnownMark origin={origin} brief /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
