import { ActionForm } from "@/app/_ui/action-form";
import { TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { saveProfile } from "./actions";

interface ProfileFormProps {
  readonly workspace: string;
  readonly name: string;
  /** Of the account, as it is shown. */
  readonly version: number;
}

/** One's own name, as colleagues see it. */
export function ProfileForm({ workspace, name, version }: ProfileFormProps) {
  return (
    <ActionForm action={saveProfile.bind(null, workspace, version)} seen={version}>
      <FormGrid>
        <TextField
          name="name"
          label="Your name"
          hint="Stands beside everything you decide, from now on and before."
          defaultValue={name}
          autoComplete="name"
          required
        />
        <div>
          <SubmitButton pending="Saving…">Save profile</SubmitButton>
        </div>
      </FormGrid>
    </ActionForm>
  );
}
