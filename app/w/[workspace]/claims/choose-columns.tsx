import { Button } from "@/app/_ui/button";
import { CheckboxGroup } from "@/app/_ui/choices";
import { Stack } from "@/app/_ui/stack";
import { claimQuery } from "@/lib/model/claim-view";
import { type ListColumnName, listColumnNames, listColumns } from "@/lib/model/list-columns";
import { chooseColumns } from "./actions";
import type { ClaimsView } from "./claim-query";
import styles from "./claims.module.css";

interface ChooseColumnsProps {
  readonly workspace: string;
  readonly view: ClaimsView;
  readonly columns: readonly ListColumnName[];
}

/** Which columns the list has; kept for this person, and written into the address. Works without script. */
export function ChooseColumns({ workspace, view, columns }: ChooseColumnsProps) {
  const query = new URLSearchParams(claimQuery(view.filter)).toString();
  return (
    <details className={styles.choose}>
      <summary>Columns</summary>
      <form action={chooseColumns.bind(null, workspace, query)}>
        <Stack gap="tight">
          <CheckboxGroup
            inline
            name="columns"
            legend="Columns beside the claim"
            choices={listColumnNames.map((name) => ({ value: name, label: listColumns[name].label }))}
            defaultValues={columns}
          />
          <div>
            <Button type="submit">Show these columns</Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}
