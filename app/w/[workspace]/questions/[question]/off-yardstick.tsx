import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { type Fit, type OffReason, offReasons } from "@/lib/model/question-view";
import styles from "./question.module.css";

interface HeldClaim {
  readonly statement: ClaimStatement;
  readonly fit: Fit;
}

interface OffYardstickProps {
  readonly workspace: string;
  readonly gathered: readonly HeldClaim[];
  readonly others: readonly HeldClaim[];
}

const order = Object.keys(offReasons) as OffReason[];

/** Claims on the matter that the yardstick does not measure, by what does not meet; listed, never plotted. */
export function OffYardstick({ workspace, gathered, others }: OffYardstickProps) {
  const off = [...gathered.map((one) => ({ ...one, in: true })), ...others.map((one) => ({ ...one, in: false }))];
  const groups = order.flatMap((why) => {
    const claims = off.flatMap((one) =>
      one.fit.kind === "off" && one.fit.why === why ? [{ ...one, words: one.fit.words }] : [],
    );
    return claims.length > 0 ? [{ why, claims }] : [];
  });
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <Section id="off" title={`Off the yardstick: ${count}`}>
      {count === 0 ? <p className={styles.quiet}>Nothing else here speaks of the matter.</p> : null}
      <ul className={styles.off}>
        {groups.map(({ why, claims }) => (
          <li key={why}>
            <details open={claims.length <= 4}>
              <summary>
                {capital(offReasons[why])} <span className={styles.many}>{claims.length}</span>
              </summary>
              <ul className={styles.offClaims}>
                {claims.map(({ statement, words, in: isIn }) => (
                  <li key={statement.id}>
                    <Link href={deskAddress(workspace, "claims", statement.id)}>{statement.sentence}</Link>{" "}
                    <span className={styles.why}>{words}</span> {isIn ? <Badge tone="info">Gathered</Badge> : null}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
