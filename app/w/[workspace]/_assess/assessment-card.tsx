import type { ReactNode } from "react";
import { Badge } from "@/app/_ui/badge";
import { ButtonRow } from "@/app/_ui/button";
import { instantWords } from "@/app/_ui/date-words";
import { Words } from "@/app/_ui/quote";
import type { OpenAssessment, ShownAssessment } from "@/lib/db/read/assessments";
import { explainedWords } from "@/lib/model/link-kinds";
import { credibilities, likelihoods, reliabilities } from "@/lib/model/scales";
import { sentencesOf } from "@/lib/model/sentences";
import styles from "./assess.module.css";

interface AssessmentCardProps {
  readonly assessment: ShownAssessment;
  /** What this person may do with it. */
  readonly acts?: ReactNode;
}

/** One judgement as this person may see it: sealed, or with everything it says and where it stands. */
export function AssessmentCard({ assessment, acts }: AssessmentCardProps) {
  const { author, submittedAt } = assessment;
  return (
    <article className={styles.card}>
      <p className={styles.who}>
        {author.name}, {instantWords(submittedAt)}
      </p>
      {assessment.sealed ? (
        <p>Sealed until its cross-check is in, so that whoever checks it has not read it.</p>
      ) : (
        <Judgement assessment={assessment} />
      )}
      <Standing assessment={assessment} />
      {acts ? <ButtonRow>{acts}</ButtonRow> : null}
    </article>
  );
}

/** What a judgement says, each part apart. */
export function Judgement({ assessment }: { readonly assessment: OpenAssessment }) {
  const { rating, likelihood, confidence, reliability, credibility, answer } = assessment;
  return (
    <>
      {rating ? <p className={styles.rating}>{rating.label}</p> : null}
      {answer ? <p className={styles.rating}>{answer}</p> : null}
      <p className={styles.who}>
        {[
          likelihood &&
            `${likelihoods[likelihood].label} (${likelihoods[likelihood].low} to ${likelihoods[likelihood].high} %)`,
          confidence && `${confidence} confidence`,
          reliability && `source ${reliability.letter}: ${reliabilities[reliability.letter].toLowerCase()}`,
          credibility && `information ${credibility}: ${credibilities[credibility].toLowerCase()}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Reasoning assessment={assessment} />
      {assessment.explanations.length > 0 ? <p>{explainedWords(assessment.explanations)}</p> : null}
      {assessment.remains ? <p>Open: {assessment.remains}</p> : null}
      {assessment.wouldChange ? <p>Would change it: {assessment.wouldChange}</p> : null}
    </>
  );
}

function Reasoning({ assessment: { reasoning, evidence } }: { readonly assessment: OpenAssessment }) {
  return (
    <ol className={styles.sentences}>
      {sentencesOf(reasoning).map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored judgement never changes.
        <li key={index}>
          {text}
          {evidence
            .filter(({ sentence }) => sentence === index)
            .map((one) => (
              <p key={one.id} className={styles.citation}>
                {one.role}: {one.post ? <Words>{one.words}</Words> : one.words}
                {one.post ? ` ${[one.post.publisher, one.post.title].filter(Boolean).join(", ")}` : ""}
              </p>
            ))}
        </li>
      ))}
    </ol>
  );
}

function Standing({ assessment }: { readonly assessment: ShownAssessment }) {
  const { crossCheck, superseded } = assessment;
  const signOff = assessment.sealed ? null : assessment.signOff;
  return (
    <p>
      {superseded ? <Badge tone="neutral">Replaced by a later one</Badge> : null}{" "}
      {!assessment.sealed && assessment.changedSince ? <Badge tone="warning">Claim changed since</Badge> : null}{" "}
      {crossCheck ? <Badge tone={crossCheck.submittedAt ? "success" : "info"}>{checkWords(crossCheck)}</Badge> : null}{" "}
      {!assessment.sealed && assessment.secondOf ? <Badge tone="info">Made as a cross-check</Badge> : null}{" "}
      {!assessment.sealed && assessment.adjudicates ? <Badge tone="info">Adjudication</Badge> : null}{" "}
      {signOff ? <Badge tone="success">Signed off by {signOff.by}</Badge> : null}{" "}
      {!assessment.sealed && assessment.publications.length > 0 ? <Badge tone="success">Published</Badge> : null}
    </p>
  );
}

function checkWords({ submittedAt, waivedAt, assignee }: NonNullable<ShownAssessment["crossCheck"]>): string {
  if (submittedAt) return "Cross-checked";
  if (waivedAt) return "Cross-check waived";
  return assignee ? `Waits for ${assignee.name}’s cross-check` : "Waits for a cross-check";
}
