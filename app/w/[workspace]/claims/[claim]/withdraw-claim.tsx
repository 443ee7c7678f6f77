import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { TextareaField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { withdraw } from "./actions";

interface WithdrawClaimProps {
  readonly workspace: string;
  readonly claim: { readonly id: string; readonly version: number };
}

/** The way to take a claim out of the desk, with a reason; says what becomes of the rest. */
export function WithdrawClaim({ workspace, claim }: WithdrawClaimProps) {
  return (
    <DialogButton label="Withdraw claim" title="Withdraw this claim" look="quiet">
      <ActionForm action={withdraw.bind(null, workspace, claim.id, claim.version)}>
        <Stack>
          <p>
            It leaves every list, with its appearances and the pairs suggested for it. A candidate it was made from
            waits in the queue again. Nothing is deleted, and its history stays.
          </p>
          <TextareaField name="reason" label="Why it is withdrawn" rows={2} required />
          <SubmitButton look="danger" pending="Withdrawing…">
            Withdraw claim
          </SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}
