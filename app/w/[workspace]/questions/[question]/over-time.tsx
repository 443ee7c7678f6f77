import Link from "next/link";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";
import type { Shown } from "./question-query";
import { questionAddress } from "./question-query";

interface OverTimeProps extends Pick<QuestionProps, "actor" | "question" | "shown"> {
  /** What the choice sets: "Columns", "Across". */
  readonly label: string;
}

const times = [
  { by: "said", label: "Said on" },
  { by: "about", label: "About (period)" },
] as const;

/** Two dates that are never mixed up: when it was said, and what time it is about. */
export function OverTime({ actor, question, shown, label }: OverTimeProps) {
  return (
    <p className={styles.choice}>
      <span>{label}:</span>
      {times.map(({ by, label: name }) => {
        const to: Partial<Shown> = { ...shown, by, open: null };
        return (
          <Link
            key={by}
            href={questionAddress(actor.workspaceSlug, question.slug, to)}
            aria-current={shown.by === by ? "true" : undefined}
            scroll={false}
          >
            {name}
          </Link>
        );
      })}
    </p>
  );
}
