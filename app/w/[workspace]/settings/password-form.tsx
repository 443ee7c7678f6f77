import { ActionForm } from "@/app/_ui/action-form";
import { TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { passwordLength } from "@/lib/model/account";
import { savePassword } from "./actions";

interface PasswordFormProps {
  readonly workspace: string;
  readonly email: string;
  /** False for accounts that only sign in through the identity provider. */
  readonly hasPassword: boolean;
}

/** The present password and a new one; all other browsers are signed out. */
export function PasswordForm({ workspace, email, hasPassword }: PasswordFormProps) {
  if (!hasPassword) return <p>You sign in through your organisation, so there is no password here to change.</p>;
  return (
    <ActionForm action={savePassword.bind(null, workspace)}>
      <FormGrid>
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <TextField type="password" name="current" label="Present password" autoComplete="current-password" required />
        <TextField
          type="password"
          name="password"
          label="New password"
          hint={`Long rather than complicated: at least ${passwordLength.min} characters. You are signed out everywhere else.`}
          autoComplete="new-password"
          required
        />
        <div>
          <SubmitButton pending="Changing…">Change password</SubmitButton>
        </div>
      </FormGrid>
    </ActionForm>
  );
}
