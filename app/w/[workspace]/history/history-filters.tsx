import { Button } from "@/app/_ui/button";
import { SelectField, TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import type { HistoryFilter } from "@/lib/db/read/events";
import { subjectKinds, verbs } from "@/lib/model/events";

interface HistoryFiltersProps {
  readonly here: string;
  readonly filter: HistoryFilter;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

const any = { value: "", label: "Any" };

/** Who, what, which act and when: a form that writes the address. */
export function HistoryFilters({ here, filter, people }: HistoryFiltersProps) {
  const acts = Object.entries(verbs).map(([value, { past }]) => ({ value, label: past.replace(/:$/, "") }));
  return (
    <form method="get" action={here}>
      <Stack>
        <SelectField
          name="person"
          label="Who"
          defaultValue={filter.person ?? ""}
          choices={[any, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          name="kind"
          label="Kind of thing"
          defaultValue={filter.kind ?? ""}
          choices={[any, ...subjectKinds.map((kind) => ({ value: kind, label: kind.replaceAll("-", " ") }))]}
        />
        <SelectField name="verb" label="Act" defaultValue={filter.verb ?? ""} choices={[any, ...acts]} />
        <TextField type="date" name="from" label="From" defaultValue={filter.from ?? ""} />
        <TextField type="date" name="to" label="To" defaultValue={filter.to ?? ""} />
        {filter.subject ? <input type="hidden" name="subject" value={filter.subject} /> : null}
        <Button type="submit">Show</Button>
      </Stack>
    </form>
  );
}
