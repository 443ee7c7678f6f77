import Link from "next/link";
import { dayInWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import { reliabilities } from "@/lib/model/scales";
import { recordWords } from "@/lib/model/source-record";
import styles from "./compare.module.css";

interface SourceRowsProps {
  readonly workspace: string;
  readonly compared: readonly ComparedClaim[];
}

/** What is known of each claimant apart from this claim: the letter as judged, with its day and basis, and how its claims fared here. */
export function SourceRows({ workspace, compared }: SourceRowsProps) {
  return (
    <>
      <tr>
        <th scope="row">Reliability as judged</th>
        {compared.map(({ statement, record }) => (
          <td key={statement.id}>
            {record?.reliability ? (
              <>
                {record.reliability.letter}, {reliabilities[record.reliability.letter].toLowerCase()}
                <p className={styles.gap}>
                  {dayInWords(record.reliability.judgedOn)}: {record.reliability.basis}
                </p>
              </>
            ) : (
              <span className={styles.quiet}>not judged</span>
            )}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Claims here</th>
        {compared.map(({ statement, record }) => (
          <td key={statement.id}>
            {record ? (
              <>
                <Link href={deskAddress(workspace, "sources", record.sourceId)}>
                  {record.claims} by {statement.content.claimant}
                </Link>
                <p className={styles.gap}>{recordWords(record)}</p>
              </>
            ) : null}
          </td>
        ))}
      </tr>
    </>
  );
}
