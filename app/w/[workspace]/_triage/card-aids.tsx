import Link from "next/link";
import { OutcomeMark } from "@/app/_ui/badge";
import { Computed } from "@/app/_ui/computed";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Section, Stack } from "@/app/_ui/stack";
import type { TriageCard } from "@/lib/model/triage-card";
import styles from "./triage.module.css";
import { VerdictMark } from "./verdict-mark";

/** What helps to decide: the nearest claims as the comparator reads them, this post's arithmetic, and the other words of the article. */
export function CardAids({ workspace, card }: { readonly workspace: string; readonly card: TriageCard }) {
  return (
    <Stack>
      <Section id="nearest" title="Nearest claims">
        {card.nearest.length === 0 ? <p className={styles.quiet}>No claim here says nearly this.</p> : null}
        <ul className={styles.aids}>
          {card.nearest.map(({ id, sentence, outcome, reading, differs }) => (
            <li key={id}>
              <Link href={deskAddress(workspace, "claims", id)} prefetch={false}>
                {sentence}
              </Link>
              <p>
                <OutcomeMark outcome={outcome} /> {reading}
              </p>
              <p className={styles.quiet}>
                {differs.length === 0 ? "Says the same." : `Differs in ${differs.join(", ")}.`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="checks" title="Checks of this post">
        {card.findings.length === 0 ? <p className={styles.quiet}>No arithmetic touches this figure.</p> : null}
        <ul className={styles.aids}>
          {card.findings.map(({ verdict, title, working }) => (
            <li key={`${title} ${working}`}>
              <VerdictMark verdict={verdict} /> <Computed value={title} working={working} />
            </li>
          ))}
        </ul>
      </Section>
      {card.wordings.length > 0 ? (
        <Section id="wordings" title={`${card.wordings.length + 1} wordings of this figure`}>
          <ul className={styles.aids}>
            {card.wordings.map(({ id, surface }) => (
              <li key={id} className={styles.surface}>
                “{surface}”
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {card.others.length > 0 ? (
        <Section id="others" title="Also in this article">
          <ul className={styles.aids}>
            {card.others.map(({ id, text, figure }) => (
              <li key={id}>
                <Link href={deskAddress(workspace, "queue", id)} prefetch={false}>
                  <Sentence text={text} value={figure} />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Stack>
  );
}
