import { ChainLine } from "@/app/_ui/chain-line";
import { dayInWords } from "@/app/_ui/date-words";
import { Notice } from "@/app/_ui/notice";
import { Quote } from "@/app/_ui/quote";
import { Sentence } from "@/app/_ui/sentence";
import { Section, Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { Derivation } from "../../_claims/derivation";
import styles from "../queue.module.css";
import { CandidateActs } from "./candidate-acts";
import type { CandidateDeskProps } from "./candidate-desk-props";

const nameOf = placeNamer(defaultVocabulary);

/** One candidate: its words in their place, what was read of them and why, and the answers one can give. */
export function CandidateDesk(props: CandidateDeskProps) {
  const { actor, candidate, context, counts } = props;
  const { content, chain } = candidate.draft;
  const { subject, figure, notes } = claimWords(content, nameOf);
  const decision = candidate.decisions[0];
  const total = counts.waiting + counts.decided;
  return (
    <div className={styles.card}>
      <Stack gap="tight">
        <progress
          className={styles.progress}
          value={counts.decided}
          max={Math.max(total, 1)}
          aria-label={`${counts.decided} of ${total} decided`}
        />
        <p>
          {counts.decided.toLocaleString("en-GB")} of {total.toLocaleString("en-GB")}
        </p>
      </Stack>
      <Quote
        large
        words={candidate.surface}
        before={context.before}
        after={context.after}
        source={[
          candidate.revision.post.publisher?.name,
          candidate.revision.publishedFrom && dayInWords(candidate.revision.publishedFrom.toISOString().slice(0, 10)),
        ]
          .filter(Boolean)
          .join(", ")}
      />
      <p>
        <Sentence text={`${subject}: ${figure}${notes ? ` (${notes})` : ""}`} value={figure} />
      </p>
      <ChainLine steps={chain} />
      {decision ? (
        <Notice tone="info" title={`${decision.decidedBy.name} has decided this`}>
          It was answered with “{decision.kind}”. Undo it among the last decisions to answer again.
        </Notice>
      ) : roleMay(actor.role, "candidate.decide") ? (
        <CandidateActs {...props} />
      ) : null}
      <Section id="why" title="What was read, and why">
        <Derivation draft={candidate.draft} />
      </Section>
    </div>
  );
}
