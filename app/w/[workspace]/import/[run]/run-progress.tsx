import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readImportRun } from "@/lib/db/read/imports";
import { undoRun } from "../actions";
import styles from "../import.module.css";

type Run = NonNullable<Awaited<ReturnType<typeof readImportRun>>>;

interface RunProgressProps {
  readonly workspace: string;
  readonly run: Run;
  /** Where its candidates wait. */
  readonly queue: string;
  readonly mayUndo: boolean;
}

const countWords = { new: "new", updated: "updated", "already-here": "already here", refused: "refused" } as const;

/** How far an import has come, and what it did; ends with what to do next. */
export function RunProgress({ workspace, run, queue, mayUndo }: RunProgressProps) {
  const done = run.total - run.counts.pending;
  const title =
    run.phase === "applying" ? `${done} of ${run.total} taken in` : run.phase === "undone" ? "Undone" : "Applied";
  return (
    <Stack>
      <Notice tone={run.phase === "applying" ? "info" : "success"} title={title} live="polite">
        {run.phase === "applying" ? (
          <>
            <progress className={styles.bar} value={done} max={Math.max(run.total, 1)} aria-label="Posts taken in" />
            <p>You can leave this page; the import goes on.</p>
          </>
        ) : null}
        <ul className={styles.counts}>
          {Object.entries(countWords).map(([key, words]) => (
            <li key={key}>
              <strong>{run.counts[key as keyof typeof countWords].toLocaleString("en-GB")}</strong> {words}
            </li>
          ))}
        </ul>
        {run.phase === "done" && run.unread > 0 ? (
          <p>Being read for candidates: {run.unread.toLocaleString("en-GB")} left. You can leave this page.</p>
        ) : null}
      </Notice>
      {run.phase === "done" && mayUndo ? (
        <ActionForm action={undoRun.bind(null, workspace, run.id)}>
          <ButtonRow>
            <LinkButton look="primary" href={queue}>
              Go to the queue
            </LinkButton>
            <SubmitButton look="quiet" pending="Undoing…">
              Undo import
            </SubmitButton>
          </ButtonRow>
        </ActionForm>
      ) : null}
    </Stack>
  );
}
