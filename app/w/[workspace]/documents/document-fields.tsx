import { SelectField, TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";

interface DocumentFieldsProps {
  readonly entry?: {
    readonly title: string;
    readonly edition: string | null;
    readonly url: string | null;
    readonly issued: { readonly from: string | null; readonly to: string | null } | null;
    readonly precision: string;
  };
}

const precisions = [
  { value: "unknown", label: "not known" },
  { value: "day", label: "to the day" },
  { value: "month", label: "to the month" },
  { value: "year", label: "to the year" },
  { value: "range", label: "between two days" },
  { value: "not-before", label: "not before the first day" },
];

/** The fields of a document: title, edition, address, and when it was issued as far as known. */
export function DocumentFields({ entry }: DocumentFieldsProps) {
  return (
    <>
      <TextField name="title" label="Title" defaultValue={entry?.title} required />
      <FormGrid columns>
        <TextField name="edition" label="Edition" hint="Number, month, printing" defaultValue={entry?.edition ?? ""} />
        <TextField type="url" name="url" label="Address" defaultValue={entry?.url ?? ""} />
        <SelectField
          name="precision"
          label="Issued, known"
          defaultValue={entry?.precision ?? "unknown"}
          choices={precisions}
        />
        <TextField type="date" name="issuedFrom" label="Issued, first day" defaultValue={entry?.issued?.from ?? ""} />
        <TextField type="date" name="issuedTo" label="Issued, last day" defaultValue={entry?.issued?.to ?? ""} />
      </FormGrid>
    </>
  );
}
