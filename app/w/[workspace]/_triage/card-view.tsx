import type { ReactNode } from "react";
import { ChainLine } from "@/app/_ui/chain-line";
import { Quote } from "@/app/_ui/quote";
import { Sentence } from "@/app/_ui/sentence";
import type { TriageCard } from "@/lib/model/triage-card";
import styles from "./triage.module.css";

/** One candidate: its words in their place and what was read of them; the acts stand above, where they stay from card to card. */
export function CardView({ card, acts }: { readonly card: TriageCard; readonly acts: ReactNode }) {
  const { subject, figure, notes } = card;
  return (
    <article className={styles.card} aria-label="Candidate" data-candidate={card.id}>
      <p className={styles.claim}>
        <Sentence text={`${subject}: ${figure}${notes ? ` (${notes})` : ""}`} value={figure} />
      </p>
      {acts}
      <Quote large words={card.surface} before={card.before} after={card.after} source={card.source} />
      <ChainLine steps={card.chain} />
    </article>
  );
}
