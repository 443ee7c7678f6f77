import { TextareaField, TextField } from "@/app/_ui/field";
import type { CoverageEntry } from "@/lib/model/vocabulary";
import { OtherNames } from "../_vocabulary/other-names";
import { builtInNames } from "../_vocabulary/readings";

interface CoverageFieldsProps {
  readonly coverages: readonly CoverageEntry[];
  /** Null for a new one. */
  readonly entry: CoverageEntry | null;
  readonly own: readonly string[];
}

/** What is said of a coverage: its names and the sets it is a part of. */
export function CoverageFields({ coverages, entry, own }: CoverageFieldsProps) {
  return (
    <>
      <TextField name="name" label="Name" defaultValue={entry?.name} required />
      <TextareaField
        name="partOf"
        label="Part of"
        hint={`Short names of larger sets, one a line, such as ${coverages
          .slice(0, 3)
          .map(({ key }) => key)
          .join(", ")}. They stand in the address of each.`}
        defaultValue={entry?.partOf.join("\n")}
        rows={3}
      />
      <OtherNames own={own} builtIn={builtInNames(entry?.aliases ?? [], own)} />
    </>
  );
}
