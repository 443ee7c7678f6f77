import { Checkbox } from "@/app/_ui/choices";
import { SelectField, TextField } from "@/app/_ui/field";
import type { GlossaryKey } from "@/app/_ui/glossary";
import { FormGrid } from "@/app/_ui/stack";
import type { ClaimContent } from "@/lib/model/claim";
import { figureStatuses, modalities } from "@/lib/model/claim";

interface ReadingFieldsProps {
  readonly content: ClaimContent;
  /** Goes before every field's name: a split sends two readings in one form. */
  readonly prefix?: string;
  readonly placeName: (key: string) => string;
}

const none = { value: "", label: "Not stated" };
const choices = (values: readonly string[]) => values.map((value) => ({ value, label: value.replaceAll("-", " ") }));
const shown = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));

/** The fields of a claim for editing, as the engine or the last version has them. Empty is not stated. */
export function ReadingFields({ content, prefix = "", placeName }: ReadingFieldsProps) {
  const { quantity, change, period } = content;
  const text = (name: string, label: string, value: string | null, help?: GlossaryKey) => (
    <TextField name={`${prefix}${name}`} label={label} help={help} defaultValue={value ?? ""} />
  );
  const day = (name: string, label: string, value: string | undefined, help?: GlossaryKey) => (
    <TextField type="date" name={`${prefix}${name}`} label={label} help={help} defaultValue={value ?? ""} />
  );
  const number = (name: string, label: string, value: number | null | undefined, help?: GlossaryKey) => (
    <TextField inputMode="decimal" name={`${prefix}${name}`} label={label} help={help} defaultValue={shown(value)} />
  );
  return (
    <FormGrid columns>
      {text("claimant", "Claimant", content.claimant, "claimant")}
      {text("indicator", "Indicator", content.indicator, "indicator")}
      {text("place", "Place", content.place && placeName(content.place), "place")}
      {text("counterpart", "Counterpart", content.counterpart && placeName(content.counterpart), "counterpart")}
      {text("population", "Population", content.population, "population")}
      {text("coverage", "Coverage", content.coverage, "coverage")}
      {text("excluding", "Excluding", content.excluding)}
      {text("form", "Form", content.form, "form")}
      {number("value", "Value in base units", quantity?.value, "quantity")}
      {number("min", "At least", quantity?.min)}
      {number("max", "At most", quantity?.max)}
      {text("unit", "Unit", quantity?.unit ?? null, "unit")}
      <SelectField
        name={`${prefix}direction`}
        label="Direction"
        defaultValue={change?.direction ?? ""}
        choices={[none, ...choices(["up", "down", "flat"])]}
      />
      <SelectField
        name={`${prefix}changeKind`}
        label="Change in"
        defaultValue={change?.kind ?? ""}
        choices={[none, ...choices(["percent", "points", "absolute", "factor"])]}
      />
      {number("changeValue", "Amount of change", change?.value)}
      {day("baseStart", "Measured from, first day", change?.base.period?.start, "base")}
      {day("baseEnd", "Measured from, last day", change?.base.period?.end)}
      {day("periodStart", "About, first day", period?.start, "period")}
      {day("periodEnd", "About, last day", period?.end)}
      <SelectField
        name={`${prefix}calendar`}
        label="Calendar"
        defaultValue={period?.calendar ?? "calendar"}
        choices={choices(["calendar", "marketing", "fiscal", "season"])}
      />
      <SelectField
        name={`${prefix}status`}
        label="Status"
        help="status"
        defaultValue={content.status ?? ""}
        choices={[none, ...choices(figureStatuses)]}
      />
      <SelectField
        name={`${prefix}modality`}
        label="Modality"
        help="modality"
        defaultValue={content.modality}
        choices={choices(modalities)}
      />
      {text("method", "Method", content.method, "method")}
      {text("series", "Series", content.series, "series")}
      <Checkbox name={`${prefix}negated`} value="on" label="Says that it is not so" defaultChecked={content.negated} />
    </FormGrid>
  );
}
