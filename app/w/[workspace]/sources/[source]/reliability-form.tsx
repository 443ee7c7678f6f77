import { ActionForm } from "@/app/_ui/action-form";
import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { reliabilities } from "@/lib/model/scales";
import { judge } from "../actions";

interface ReliabilityFormProps {
  readonly workspace: string;
  readonly sourceId: string;
  readonly today: Date;
}

/** A new dated judgement of reliability with what it rests on. */
export function ReliabilityForm({ workspace, sourceId, today }: ReliabilityFormProps) {
  return (
    <ActionForm action={judge.bind(null, workspace, sourceId)}>
      <Stack>
        <FormGrid columns>
          <SelectField
            name="letter"
            label="Reliability"
            choices={Object.entries(reliabilities).map(([letter, words]) => ({
              value: letter,
              label: `${letter}: ${words.toLowerCase()}`,
            }))}
            defaultValue="F"
          />
          <TextField
            type="date"
            name="judgedOn"
            label="For the day"
            defaultValue={today.toISOString().slice(0, 10)}
            required
          />
        </FormGrid>
        <TextareaField name="basis" label="Basis" hint="What the judgement rests on" rows={2} required />
        <div>
          <SubmitButton pending="Saving…">Judge reliability</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
