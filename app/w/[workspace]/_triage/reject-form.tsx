import { Button, ButtonRow } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { rejectReasons, rejectReasonWords } from "@/lib/model/decision";
import type { Answered } from "@/lib/model/triage-card";
import styles from "./triage.module.css";
import { typedForm } from "./typed-form";

const offered = rejectReasons.filter((reason) => reason !== "other");

/** Why a candidate is no claim of ours: a digit for each reason, or a few words. */
export function RejectForm({ onAnswer }: { readonly onAnswer: (answered: Answered) => void }) {
  return (
    <Stack>
      <ButtonRow>
        {offered.map((rejectReason, index) => (
          <Button
            key={rejectReason}
            keys={String(index + 1)}
            onClick={() => onAnswer({ kind: "reject", rejectReason, reason: "" })}
          >
            {rejectReasonWords[rejectReason]}
          </Button>
        ))}
      </ButtonRow>
      {/* Folded, so that the digits of the reasons are not typed into it. */}
      <details className={styles.fold}>
        <summary data-key="7" data-key-label="Another reason">
          Another reason
        </summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const { reason = "" } = typedForm(event.currentTarget);
            onAnswer({ kind: "reject", rejectReason: "other", reason });
          }}
        >
          <Stack>
            <TextField name="reason" label="Why" hint="In a few words" required maxLength={500} />
            <Button type="submit">Reject for this reason</Button>
          </Stack>
        </form>
      </details>
    </Stack>
  );
}
