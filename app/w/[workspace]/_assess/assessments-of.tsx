import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readAssessmentsOf } from "@/lib/db/read/assessments";
import { scopeOf } from "@/lib/db/read/scope";
import type { AssessmentSubject } from "@/lib/model/assessment";
import { HistoryLink } from "../_claims/history-link";
import styles from "./assess.module.css";
import { AssessmentActs } from "./assessment-acts";
import { AssessmentCard } from "./assessment-card";

interface AssessmentsOfProps {
  readonly actor: Actor;
  readonly subject: { readonly kind: AssessmentSubject["kind"]; readonly id: string };
  /** The page this stands on, to come back to; without an anchor, which the browser would take for no news. */
  readonly page: string;
  /** Said while there is none. */
  readonly none: string;
}

/** What people judged of a claim, a link or a question, side by side; replaced judgements stand behind a fold. */
export async function AssessmentsOf({ actor, subject, page, none }: AssessmentsOfProps) {
  const all = await readAssessmentsOf(scopeOf(actor), actor, subject);
  const standing = all.filter(({ superseded }) => !superseded);
  const replaced = all.filter(({ superseded }) => superseded);
  return (
    <Section id="assessments" title="What we think">
      {standing.length === 0 ? <p>{none}</p> : null}
      <ul className={styles.cards}>
        {standing.map((one) => (
          <li key={one.id}>
            <AssessmentCard
              assessment={one}
              acts={
                <>
                  <AssessmentActs actor={actor} assessment={one} here={page} />
                  <HistoryLink workspace={actor.workspaceSlug} subject={one.id} />
                </>
              }
            />
          </li>
        ))}
      </ul>
      {replaced.length > 0 ? (
        <details>
          <summary>Replaced: {replaced.length}</summary>
          <ul className={styles.cards}>
            {replaced.map((one) => (
              <li key={one.id}>
                <AssessmentCard
                  assessment={one}
                  acts={<HistoryLink workspace={actor.workspaceSlug} subject={one.id} />}
                />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}
