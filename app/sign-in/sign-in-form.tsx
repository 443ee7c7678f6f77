import { ActionForm } from "@/app/_ui/action-form";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { signIn } from "./actions";

/** E-mail address and password; pasting and password managers work. */
export function SignInForm({ back }: { readonly back: string }) {
  return (
    <ActionForm action={signIn.bind(null, back)}>
      <Stack>
        <TextField type="email" name="email" label="E-mail address" autoComplete="username" required />
        <TextField type="password" name="password" label="Password" autoComplete="current-password" required />
        <SubmitButton look="primary" pending="Signing in…">
          Sign in
        </SubmitButton>
      </Stack>
    </ActionForm>
  );
}
