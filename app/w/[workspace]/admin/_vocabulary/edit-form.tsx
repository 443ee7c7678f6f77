import type { ReactNode } from "react";
import { type ActionAnswer, ActionForm } from "@/app/_ui/action-form";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";

interface EditFormProps {
  readonly action: (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;
  /** The version its fields show; 0 while only the built-in table has the entry. */
  readonly seen: number;
  readonly children: ReactNode;
}

/** The form of an entry that is changed, with its one button. */
export function EditForm({ action, seen, children }: EditFormProps) {
  return (
    <ActionForm action={action} seen={seen}>
      <Stack>
        {children}
        <div>
          <SubmitButton look="primary" keys="Mod+Enter">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
