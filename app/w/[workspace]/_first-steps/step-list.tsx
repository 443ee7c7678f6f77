import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import { deskAddress } from "@/app/_ui/sections";
import type { FirstStep } from "@/lib/model/first-steps";
import styles from "./first-steps.module.css";
import { stepWords } from "./step-words";

interface StepListProps {
  readonly workspace: string;
  readonly steps: readonly { readonly step: FirstStep; readonly done: boolean }[];
  /** Of which steps it is said what they show: of the next one alone, where room is dear. */
  readonly hints: "all" | "next";
}

/** The first steps in order, those on record ticked. */
export function StepList({ workspace, steps, hints }: StepListProps) {
  const next = steps.find(({ done }) => !done)?.step;
  return (
    <ol className={styles.steps}>
      {steps.map(({ step, done }, index) => (
        <li key={step} className={styles.step} data-done={done || undefined}>
          <span className={styles.mark}>
            {done ? <Icon name="check" label="Done:" /> : <span aria-hidden="true">{index + 1}</span>}
          </span>
          <div>
            <Link href={deskAddress(workspace, ...stepWords[step].path)} prefetch={false}>
              {stepWords[step].label}
            </Link>
            {hints === "all" || step === next ? <p className={styles.hint}>{stepWords[step].hint}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
