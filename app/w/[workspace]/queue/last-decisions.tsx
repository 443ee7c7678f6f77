import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readLastDecisions } from "@/lib/db/read/decisions";
import { undo } from "./actions";
import styles from "./queue.module.css";

type Decision = Awaited<ReturnType<typeof readLastDecisions>>[number];

const past = {
  accept: "Accepted",
  edit: "Edited and accepted",
  split: "Split",
  merge: "Merged",
  reject: "Rejected",
} as const;

/** The last ten answers of this person, each of which can be taken back; `z` takes back the newest. */
export function LastDecisions({
  workspace,
  decisions,
}: {
  readonly workspace: string;
  readonly decisions: readonly Decision[];
}) {
  if (decisions.length === 0) return null;
  return (
    <Section id="last" title="Your last decisions">
      <ol className={styles.last}>
        {decisions.map((decision, index) => (
          <li key={decision.id}>
            <ActionForm action={undo.bind(null, workspace, decision.id)} className={styles.decision}>
              <strong>{past[decision.kind]}</strong>
              <span className={styles.surface}>“{decision.candidate.surface}”</span>
              {decision.appearances[0] ? (
                <Link href={deskAddress(workspace, "claims", decision.appearances[0].claimId)}>Claim</Link>
              ) : null}
              <SubmitButton small look="quiet" pending="Undoing…" {...(index === 0 ? { keys: "z|Backspace" } : {})}>
                Undo
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ol>
    </Section>
  );
}
