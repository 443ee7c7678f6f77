import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { type OffReason, offReasons } from "@/lib/model/question-view";
import { ListPages, listPage } from "./list-pages";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";

const order = Object.keys(offReasons) as OffReason[];

/** Claims on the matter that the yardstick does not measure, by what does not meet; listed, never plotted. */
export function OffYardstick({ actor, question, layout, shown }: QuestionProps) {
  const workspace = actor.workspaceSlug;
  const held = [
    ...layout.gathered.map(({ statement, fit }) => ({ statement, fit, in: true })),
    ...layout.others.map(({ statement, fit }) => ({ statement, fit, in: false })),
  ];
  const off = order.flatMap((why) =>
    held.flatMap((one) =>
      one.fit.kind === "off" && one.fit.why === why ? [{ ...one, why, words: one.fit.words }] : [],
    ),
  );
  const count = off.length;
  const page = listPage(shown, "off", off);
  const groups = order.flatMap((why) => {
    const claims = page.rows.filter((one) => one.why === why);
    const all = off.filter((one) => one.why === why).length;
    return claims.length > 0 ? [{ why, claims, all }] : [];
  });
  return (
    <Section id="off" title={`Off the yardstick: ${count}`}>
      {count === 0 ? <p className={styles.quiet}>Nothing else here speaks of the matter.</p> : null}
      <ul className={styles.off}>
        {groups.map(({ why, claims, all }) => (
          <li key={why}>
            <details open={claims.length <= 4}>
              <summary>
                {capital(offReasons[why])} <span className={styles.many}>{all}</span>
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
      <ListPages {...{ actor, question, shown }} list="off" of={page} label="Pages: off the yardstick" />
    </Section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
