import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import type { IndicatorEntry } from "@/lib/model/vocabulary";
import { OtherNames } from "../_vocabulary/other-names";
import { builtInNames, choicesOf } from "../_vocabulary/readings";

interface IndicatorFieldsProps {
  readonly indicators: readonly IndicatorEntry[];
  /** Null for a new one. */
  readonly entry: IndicatorEntry | null;
  readonly own: readonly string[];
}

/** What is said of an indicator: what it measures, in what, and where it stands among the others. */
export function IndicatorFields({ indicators, entry, own }: IndicatorFieldsProps) {
  return (
    <>
      <FormGrid columns>
        <TextField name="name" label="Name" defaultValue={entry?.name} required />
        <TextField
          name="dimension"
          label="Dimension"
          hint="mass, share, money …"
          defaultValue={entry?.dimension ?? ""}
        />
        <TextField name="unit" label="Unit" hint="t, percent, person …" defaultValue={entry?.unit ?? ""} />
        <TextField
          name="family"
          label="Family"
          hint="Directions across one family bear on each other"
          defaultValue={entry?.family ?? ""}
        />
        <SelectField
          name="polarity"
          label="Polarity in its family"
          defaultValue={String(entry?.polarity ?? 0)}
          choices={[
            { value: "1", label: "More of it is more (production)" },
            { value: "-1", label: "More of it is less (shortage)" },
            { value: "0", label: "Neither" },
          ]}
          required
        />
        <SelectField
          name="parent"
          label="Broader indicator"
          defaultValue={entry?.parent ?? ""}
          choices={choicesOf(indicators, "None", entry?.key)}
        />
        <SelectField
          name="partOf"
          label="Part of the total"
          defaultValue={entry?.partOf ?? ""}
          choices={choicesOf(indicators, "None", entry?.key)}
        />
      </FormGrid>
      <TextareaField
        name="definition"
        label="Definition"
        hint="What is counted, and what is not."
        defaultValue={entry?.definition}
        rows={3}
        required
      />
      <OtherNames own={own} builtIn={builtInNames(entry?.aliases ?? [], own)} />
    </>
  );
}
