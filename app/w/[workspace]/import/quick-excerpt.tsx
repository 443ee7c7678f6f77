import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow } from "@/app/_ui/button";
import { TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid, Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { addExcerpt } from "./actions";

/** A figure whose document is not at hand: its lines and a citation, kept as a small post. */
export function QuickExcerpt({ workspace }: { readonly workspace: string }) {
  return (
    <Section id="excerpt" title="Quick excerpt">
      <ActionForm action={addExcerpt.bind(null, workspace)}>
        <Stack>
          <TextareaField
            name="quotation"
            label="The words themselves"
            hint="Two lines are enough. They are kept exactly as you paste them."
            rows={3}
            required
          />
          <FormGrid columns>
            <TextField
              id="excerpt-publisher"
              name="publisher"
              label="Published by"
              hint="Newspaper, agency, site"
              required
            />
            <TextField name="citation" label="Citation" hint="Title, edition, page" />
            <TextField name="date" label="Date" hint="When it was published" type="date" />
            <TextField name="url" label="Address" hint="Where it can be read" type="url" />
          </FormGrid>
          <ButtonRow>
            <SubmitButton pending="Saving…">Add excerpt</SubmitButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Section>
  );
}
