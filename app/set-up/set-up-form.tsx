import { ActionForm } from "../_ui/action-form";
import { RadioGroup } from "../_ui/choices";
import { TextField } from "../_ui/field";
import { Stack } from "../_ui/stack";
import { SubmitButton } from "../_ui/submit-button";
import { setUp } from "./actions";

const beginnings = [
  {
    value: "empty",
    label: "An empty workspace",
    hint: "The first posts are the ones you bring in. Until then sample posts can be added.",
  },
  {
    value: "samples",
    label: "Sample posts",
    hint: "Eight short posts on harvests, markets and trade wait in the queue. They come from a member nobody can sign in as; an analyst can undo their imports.",
  },
];

/** The workspace, its first account, and what it begins with. */
export function SetUpForm() {
  return (
    <ActionForm action={setUp}>
      <Stack>
        <TextField
          name="token"
          label="Set-up token"
          hint="It stands on the server’s console."
          autoComplete="off"
          required
        />
        <TextField name="workspace" label="Name of the workspace" required />
        <TextField name="name" label="Your name" autoComplete="name" required />
        <TextField type="email" name="email" label="E-mail address" autoComplete="username" required />
        <TextField
          type="password"
          name="password"
          label="Password"
          hint="Long rather than complicated"
          autoComplete="new-password"
          required
        />
        <RadioGroup name="begin" legend="Begin with" choices={beginnings} defaultValue="empty" />
        <SubmitButton look="primary" pending="Setting up…">
          Set up
        </SubmitButton>
      </Stack>
    </ActionForm>
  );
}
