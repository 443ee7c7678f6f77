import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { ClaimContent } from "@/lib/model/claim";
import { ReadingFields } from "../../../_claims/reading-fields";
import { DraftKeeper } from "../../../_drafts/draft-keeper";
import { saveClaim } from "./actions";

interface ClaimEditProps {
  readonly workspace: string;
  readonly claimId: string;
  readonly version: number;
  readonly content: ClaimContent;
  readonly placeName: (key: string) => string;
  readonly back: string;
}

/** The fields of a claim to edit, with a reason. Where somebody saved first, theirs and yours are settled field by field, and nothing is lost. */
export function ClaimEdit({ workspace, claimId, version, content, placeName, back }: ClaimEditProps) {
  return (
    <ActionForm action={saveClaim.bind(null, workspace, claimId, version)} seen={version}>
      <Stack>
        <DraftKeeper workspace={workspace} kind="claim" subject={claimId} />
        <ReadingFields content={content} placeName={placeName} />
        <TextField name="reason" label="Why it is changed" hint="Stands in the history beside the change." required />
        <ButtonRow>
          <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
            Save
          </SubmitButton>
          <LinkButton look="quiet" href={back}>
            Cancel
          </LinkButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
