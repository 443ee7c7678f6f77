import Link from "next/link";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { claimWords } from "@/lib/model/claim-words";
import styles from "./compare.module.css";

interface HeadsProps {
  readonly workspace: string;
  readonly statements: readonly ClaimStatement[];
  readonly letters: readonly string[];
}

/** The heads of the columns: letter, claimant, the figure, and the acts on the column. */
export function Heads({ workspace, statements, letters }: HeadsProps) {
  const ids = statements.map(({ id }) => id);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          Field
        </th>
        {statements.map((statement, index) => (
          <th key={statement.id} scope="col" data-column="">
            <span className={styles.letter}>{letters[index]}</span>{" "}
            <Link href={deskAddress(workspace, "claims", statement.id)}>{statement.content.claimant}</Link>
            <div className={styles.figure}>{claimWords(statement.content).figure}</div>
            <div className={styles.columnActs}>
              {index > 0 ? (
                <Link
                  data-base=""
                  href={compareAddress(workspace, [statement.id, ...ids.filter((id) => id !== statement.id)])}
                >
                  Make base
                </Link>
              ) : (
                <span className={styles.quiet}>base</span>
              )}
              {ids.length > 2 ? (
                <Link
                  href={compareAddress(
                    workspace,
                    ids.filter((id) => id !== statement.id),
                  )}
                >
                  Leave out
                </Link>
              ) : null}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
