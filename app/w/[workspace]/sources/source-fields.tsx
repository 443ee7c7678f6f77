import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import { sourceKinds } from "@/lib/model/source";

interface SourceFieldsProps {
  readonly source?: {
    readonly name: string;
    readonly kind: string;
    readonly parent: string | null;
    readonly place: string | null;
    readonly interest: string | null;
    readonly interestOn: string | null;
  };
}

/** The fields of a source: what it is called, what it is, where it belongs, and its interest on a day. */
export function SourceFields({ source }: SourceFieldsProps) {
  return (
    <>
      <FormGrid columns>
        <TextField name="name" label="Name" defaultValue={source?.name} required />
        <SelectField
          name="kind"
          label="Kind"
          defaultValue={source?.kind ?? "other"}
          choices={sourceKinds.map((kind) => ({ value: kind, label: kind.replaceAll("-", " ") }))}
          required
        />
        <TextField
          name="parent"
          label="Part of"
          hint="The body it belongs to, by name. That alone does not make one voice."
          defaultValue={source?.parent ?? ""}
        />
        <TextField
          name="place"
          label="Place"
          hint="For readings of “the ministry”."
          defaultValue={source?.place ?? ""}
        />
      </FormGrid>
      <TextareaField
        name="interest"
        label="Interest in the matter"
        hint="One line: what it stands to gain or lose."
        rows={2}
        defaultValue={source?.interest ?? ""}
      />
      <FormGrid columns>
        <TextField type="date" name="interestOn" label="Written for the day" defaultValue={source?.interestOn ?? ""} />
      </FormGrid>
    </>
  );
}
