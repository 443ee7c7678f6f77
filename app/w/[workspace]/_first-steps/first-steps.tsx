import { ActionForm } from "@/app/_ui/action-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { readStepFacts } from "@/lib/db/read/first-steps";
import { scopeOf } from "@/lib/db/read/scope";
import { type Sighting, showsSteps, stepsOf } from "@/lib/model/first-steps";
import { wish } from "./actions";
import styles from "./first-steps.module.css";
import { SeenHere } from "./seen-here";
import { StepList } from "./step-list";
import { stepWords } from "./step-words";

interface FirstStepsProps {
  readonly actor: Actor;
  /** The step this page is; null where none is seen here, as in the queue, where they stand open. */
  readonly at: Sighting | null;
}

/** For a newcomer, a strip above the page: what to try next in a first queue, ticked from what is on record. Put away, it is gone for good. */
export async function FirstSteps({ actor, at }: FirstStepsProps) {
  const facts = await readStepFacts(scopeOf(actor), actor.userId);
  const mayDecide = roleMay(actor.role, "candidate.decide");
  if (!showsSteps(facts, mayDecide)) return null;
  const fresh = at !== null && !facts.seen.includes(at);
  const steps = stepsOf(at ? { ...facts, seen: [...facts.seen, at] } : facts, mayDecide);
  const done = steps.filter((one) => one.done).length;
  const next = steps.find((one) => !one.done);
  return (
    <section className={styles.strip} aria-label="First steps">
      {fresh ? <SeenHere workspace={actor.workspaceSlug} step={at} /> : null}
      <details className={styles.fold} open={at === null}>
        <summary className={styles.summary}>
          First steps: {done} of {steps.length} done{next ? ` · next: ${stepWords[next.step].label}` : ""}
        </summary>
        <StepList workspace={actor.workspaceSlug} steps={steps} hints={false} />
        {next ? <p className={styles.hint}>{stepWords[next.step].hint}</p> : null}
      </details>
      <ActionForm action={wish.bind(null, actor.workspaceSlug, "put-away")}>
        <SubmitButton small look="quiet" pending="…">
          Put away
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
