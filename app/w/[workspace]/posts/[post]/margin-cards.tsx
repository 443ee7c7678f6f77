import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { ChainLine } from "@/app/_ui/chain-line";
import { Computed } from "@/app/_ui/computed";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import type { FigureFinding } from "@/lib/workflow/check-figures";
import { cardFields } from "../../_triage/card-fields";
import { VerdictMark } from "../../_triage/verdict-mark";
import { OpenWhy } from "./open-why";
import styles from "./post.module.css";
import type { Appearance } from "./reader-marks";

const nameOf = placeNamer(defaultVocabulary);

/** A claim the engine proposes, beside its words: what it would say, through whom, and why it was read so. */
export function CandidateCard({
  workspace,
  candidate,
}: {
  readonly workspace: string;
  readonly candidate: CandidateRow;
}) {
  const { content, chain, rules, worth } = candidate.draft;
  const { subject, figure } = claimWords(content, nameOf);
  const why = { fields: cardFields(candidate.draft, nameOf).fields, rules };
  return (
    <section className={styles.card} aria-label="Candidate" data-card={candidate.id} data-stop="">
      <p className={styles.said}>
        <Badge tone="computed" edge="dashed">
          Candidate
        </Badge>{" "}
        <Link href={deskAddress(workspace, "queue", candidate.id)} prefetch={false}>
          <Sentence text={`${figure}: ${subject}`} value={figure} />
        </Link>
      </p>
      <div className={styles.extra}>
        <ChainLine steps={chain.map(({ source, role, document }) => ({ source, role, document }))} />
        <OpenWhy card={{ ...why, worth: Math.round(worth.score * 100), worthReasons: worth.reasons }} />
      </div>
    </section>
  );
}

/** A claim that was accepted, beside the words of this appearance. */
export function AppearanceCard({
  workspace,
  appearance,
}: {
  readonly workspace: string;
  readonly appearance: Appearance;
}) {
  return (
    <section className={styles.card} aria-label="Claim" data-card={appearance.id} data-stop="">
      <p className={styles.said}>
        <Badge tone="stated">Claim</Badge>{" "}
        <Link href={deskAddress(workspace, "claims", appearance.claimId)} prefetch={false}>
          {appearance.sentence}
        </Link>
      </p>
      <div className={styles.extra}>
        <ChainLine steps={appearance.chain} />
      </div>
    </section>
  );
}

/** What the arithmetic of the post says, beside the figures it rests on; it opens its working. */
export function FindingCard({ id, finding }: { readonly id: string; readonly finding: FigureFinding }) {
  return (
    <section className={styles.card} aria-label="Check" data-card={id} data-kind="finding">
      <p className={styles.said}>
        <VerdictMark verdict={finding.verdict} /> <Computed value={finding.title} working={finding.working} />
      </p>
    </section>
  );
}
