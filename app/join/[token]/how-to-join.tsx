import { ActionForm } from "@/app/_ui/action-form";
import { Button, LinkButton } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { passwordLength } from "@/lib/model/account";
import { joinAsNew, joinAsSelf } from "./actions";

interface HowToJoinProps {
  readonly token: string;
  /** The address the invitation was made for. */
  readonly email: string;
  readonly signedInAs: string | null;
  readonly hasAccount: boolean;
  readonly toSignIn: string;
}

/** The one way in that is open to this visitor: a new account, the account they have, or signing out of the wrong one first. */
export function HowToJoin({ token, email, signedInAs, hasAccount, toSignIn }: HowToJoinProps) {
  if (signedInAs === email)
    return (
      <ActionForm action={joinAsSelf.bind(null, token)}>
        <SubmitButton look="primary" pending="Joining…">
          Join
        </SubmitButton>
      </ActionForm>
    );
  if (signedInAs !== null)
    return (
      <Stack>
        <Notice tone="warning">
          You are signed in as {signedInAs}. Sign out, then open the invitation’s link again.
        </Notice>
        <form method="post" action="/sign-out">
          <Button type="submit" icon="sign-out">
            Sign out
          </Button>
        </form>
      </Stack>
    );
  if (hasAccount)
    return (
      <Stack>
        <p>{email} has an account already. Sign in with it, and you come back here.</p>
        <div>
          <LinkButton look="primary" href={toSignIn}>
            Sign in
          </LinkButton>
        </div>
      </Stack>
    );
  return <NewAccount token={token} email={email} />;
}

function NewAccount({ token, email }: { readonly token: string; readonly email: string }) {
  return (
    <ActionForm action={joinAsNew.bind(null, token)}>
      <Stack>
        <TextField
          type="email"
          name="email"
          label="E-mail address"
          value={email}
          autoComplete="username"
          readOnly
          required
        />
        <TextField name="name" label="Your name" hint="As colleagues and readers see it" autoComplete="name" required />
        <TextField
          type="password"
          name="password"
          label="Password"
          hint={`Long rather than complicated: at least ${passwordLength.min} characters`}
          autoComplete="new-password"
          required
        />
        <SubmitButton look="primary" pending="Joining…">
          Join
        </SubmitButton>
      </Stack>
    </ActionForm>
  );
}
