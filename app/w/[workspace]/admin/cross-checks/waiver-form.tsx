import { ActionForm } from "@/app/_ui/action-form";
import { instantWords } from "@/app/_ui/date-words";
import { TextareaField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { CrossCheckWaiver } from "@/lib/db/read/cross-check-waiver";
import { requireAgain, waive } from "./actions";

interface WaiverFormProps {
  readonly workspace: string;
  readonly waiver: CrossCheckWaiver | null;
}

/** Whether publishing needs a cross-check, who decided otherwise and why, and the way to change it. */
export function WaiverForm({ workspace, waiver }: WaiverFormProps) {
  if (waiver)
    return (
      <ActionForm action={requireAgain.bind(null, workspace, waiver.id)}>
        <Stack>
          <p>
            {waiver.grantedBy} waived them on {instantWords(waiver.grantedAt)}: “{waiver.reason}”
          </p>
          <div>
            <SubmitButton look="primary">Require cross-checks</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    );
  return (
    <ActionForm action={waive.bind(null, workspace)}>
      <Stack>
        <p>
          A second person judges the same thing without seeing the first judgement. A workspace of one or two may have
          to do without; the reason stands in its history.
        </p>
        <TextareaField name="reason" label="Why the workspace can do without" rows={2} required />
        <div>
          <SubmitButton look="danger">Waive cross-checks</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
