import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { deskAddress } from "@/app/_ui/sections";
import type { FirstStep } from "@/lib/model/first-steps";
import styles from "./first-steps.module.css";
import { stepWords } from "./step-words";

interface StepListProps {
  readonly workspace: string;
  readonly steps: readonly { readonly step: FirstStep; readonly done: boolean }[];
  /** Whether each says what it shows, or all stand in as few lines as they need. */
  readonly hints: boolean;
}

/** The first steps in order, those on record ticked. */
export function StepList({ workspace, steps, hints }: StepListProps) {
  return (
    <ol className={hints ? styles.steps : styles.line}>
      {steps.map(({ step, done }, index) => (
        <li key={step} className={styles.step} data-done={done || undefined}>
          <span className={styles.mark}>
            {done ? <Icon name="check" label="Done:" /> : <span aria-hidden="true">{index + 1}</span>}
          </span>
          <div>
            <Link href={deskAddress(workspace, ...stepWords[step].path)} prefetch={false}>
              {stepWords[step].label}
            </Link>
            {hints ? <p className={styles.hint}>{stepWords[step].hint}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
