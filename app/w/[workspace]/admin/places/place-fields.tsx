import { SelectField, TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import type { PlaceEntry } from "@/lib/model/vocabulary";
import { OtherNames } from "../_vocabulary/other-names";
import { builtInNames, choicesOf } from "../_vocabulary/readings";

interface PlaceFieldsProps {
  readonly places: readonly PlaceEntry[];
  /** Null for a new one. */
  readonly entry: PlaceEntry | null;
  readonly own: readonly string[];
}

/** What is said of a place: its names and the place it lies in. */
export function PlaceFields({ places, entry, own }: PlaceFieldsProps) {
  return (
    <>
      <FormGrid columns>
        <TextField name="name" label="Name" defaultValue={entry?.name} required />
        <SelectField
          name="parent"
          label="Lies in"
          defaultValue={entry?.parent ?? ""}
          choices={choicesOf(places, "Nowhere recorded", entry?.key)}
        />
      </FormGrid>
      <OtherNames own={own} builtIn={builtInNames(entry?.aliases ?? [], own)} />
    </>
  );
}
