import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { ChainLine } from "@/app/_ui/chain-line";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import type { CandidateRow } from "@/lib/db/read/candidates";
import type { readAppearancesIn } from "@/lib/db/read/posts";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { Derivation } from "../../_claims/derivation";
import styles from "./post.module.css";

const nameOf = placeNamer(defaultVocabulary);

type Appearance = Awaited<ReturnType<typeof readAppearancesIn>>[number];

/** A claim the engine proposes, beside its words: what it would say, through whom, and why it was read so. */
export function CandidateCard({
  workspace,
  candidate,
}: {
  readonly workspace: string;
  readonly candidate: CandidateRow;
}) {
  const { content, chain } = candidate.draft;
  const { subject, figure } = claimWords(content, nameOf);
  return (
    <section className={styles.card} aria-label="Candidate">
      <p className={styles.kind}>
        <Badge tone="computed" edge="dashed">
          Candidate
        </Badge>
      </p>
      <p>
        <Link href={deskAddress(workspace, "queue", candidate.id)}>
          <Sentence text={`${subject}: ${figure}`} value={figure} />
        </Link>
      </p>
      <ChainLine steps={chain} />
      <details className={styles.why}>
        <summary>Why</summary>
        <Derivation draft={candidate.draft} />
      </details>
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
    <section className={styles.card} aria-label="Claim">
      <p className={styles.kind}>
        <Badge tone="stated">Claim</Badge>
      </p>
      <p>
        <Link href={deskAddress(workspace, "claims", appearance.claimId)}>{appearance.sentence}</Link>
      </p>
      <ChainLine steps={appearance.chain} />
    </section>
  );
}
