import { ActionForm } from "@/app/_ui/action-form";
import { TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readScales } from "@/lib/db/read/vocabulary-rows";
import { change } from "./actions";

interface ScaleFormProps {
  readonly workspace: string;
  readonly scale: Awaited<ReturnType<typeof readScales>>[number] | null;
}

/** A scale as lines of text: those in the order, the best first, and those outside it. */
export function ScaleForm({ workspace, scale }: ScaleFormProps) {
  const points = scale?.ratingPoints ?? [];
  const lines = (inOrder: boolean) =>
    points
      .filter(({ rank }) => (rank !== null) === inOrder)
      .map(({ label }) => label)
      .join("\n");
  return (
    <ActionForm action={change.bind(null, workspace, scale?.number ?? 0)}>
      <Stack>
        <TextField name="name" label="Name of the scale" defaultValue={scale?.name} required />
        <FormGrid columns>
          <TextareaField
            name="ordered"
            label="In the order"
            hint="The best first, one a line. A rating whose words stay keeps its place in statistics."
            defaultValue={lines(true)}
            rows={6}
            required
          />
          <TextareaField
            name="outside"
            label="Outside the order"
            hint="Such as: not checkable."
            defaultValue={lines(false)}
            rows={3}
          />
        </FormGrid>
        <div>
          <SubmitButton look="primary">Change the scale</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
