import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readAssessmentsOf } from "@/lib/db/read/assessments";
import { scopeOf } from "@/lib/db/read/scope";
import styles from "./assess.module.css";
import { AssessmentActs } from "./assessment-acts";
import { AssessmentCard } from "./assessment-card";

/** What people judged of a claim, side by side; replaced judgements stand behind a fold. */
export async function ClaimAssessments({ actor, claimId }: { readonly actor: Actor; readonly claimId: string }) {
  const all = await readAssessmentsOf(scopeOf(actor), actor, { kind: "claim", id: claimId });
  const here = `${deskAddress(actor.workspaceSlug, "claims", claimId)}#assessments`;
  const standing = all.filter(({ superseded }) => !superseded);
  const replaced = all.filter(({ superseded }) => superseded);
  return (
    <Section id="assessments" title="What we think">
      {standing.length === 0 ? <p>Nobody has assessed this claim yet.</p> : null}
      <ul className={styles.cards}>
        {standing.map((one) => (
          <li key={one.id}>
            <AssessmentCard assessment={one} acts={<AssessmentActs actor={actor} assessment={one} here={here} />} />
          </li>
        ))}
      </ul>
      {replaced.length > 0 ? (
        <details>
          <summary>Replaced: {replaced.length}</summary>
          <ul className={styles.cards}>
            {replaced.map((one) => (
              <li key={one.id}>
                <AssessmentCard assessment={one} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}
