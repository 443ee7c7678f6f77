import { ActionForm } from "@/app/_ui/action-form";
import { TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { record } from "./actions";

/** Two currencies, a rate, a period, and who published it. */
export function RateForm({ workspace }: { readonly workspace: string }) {
  return (
    <ActionForm action={record.bind(null, workspace)}>
      <Stack>
        <FormGrid columns>
          <TextField name="from" label="One unit of" hint="Code of the currency: USD" maxLength={10} required />
          <TextField name="rate" label="Is worth" inputMode="decimal" hint="900.5" required />
          <TextField name="to" label="Units of" hint="Code of the currency: KPW" maxLength={10} required />
          <TextField type="date" name="start" label="From" required />
          <TextField type="date" name="end" label="To" required />
        </FormGrid>
        <TextField name="note" label="Published by" hint="Who, where, and official or market rate" required />
        <div>
          <SubmitButton look="primary">Record rate</SubmitButton>
        </div>
      </Stack>
    </ActionForm>
  );
}
