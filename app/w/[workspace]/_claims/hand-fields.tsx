import { SelectField, TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import type { EnteredHand } from "@/lib/model/hand";
import { chainRoles } from "@/lib/model/source";
import styles from "./hand-fields.module.css";

interface HandFieldsProps {
  readonly hands: readonly EnteredHand[];
  /** Whether the last of them is the claimant, behind whom nobody stands. */
  readonly endsInClaimant: boolean;
}

/** The hands of a chain, outermost first, each to be changed or emptied, with a place for another one between any two. */
export function HandFields({ hands, endsInClaimant }: HandFieldsProps) {
  return (
    <Stack>
      {hands.map((hand, index) => {
        const isLast = index === hands.length - 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a form stay in their order.
          <div key={index} className={styles.hand}>
            <fieldset className={styles.hand}>
              <legend>{isLast && endsInClaimant ? "Claimant" : index === 0 ? "Publisher" : `Hand ${index + 1}`}</legend>
              <Hand row={index * 2} hand={hand} />
            </fieldset>
            {isLast && endsInClaimant ? null : (
              <details>
                <summary>Add a hand after {hand.source}</summary>
                <Hand row={index * 2 + 1} hand={null} />
              </details>
            )}
          </div>
        );
      })}
      {hands.length === 0 ? (
        <details>
          <summary>Add a hand before the claimant</summary>
          <Hand row={0} hand={null} />
        </details>
      ) : null}
    </Stack>
  );
}

const roles = chainRoles.map((role) => ({ value: role, label: role.replaceAll("-", " ") }));

function Hand({ row, hand }: { readonly row: number; readonly hand: EnteredHand | null }) {
  const name = (field: string) => `hand.${row}.${field}`;
  return (
    <FormGrid columns>
      <TextField name={name("source")} label="Source" defaultValue={hand?.source ?? ""} />
      <SelectField name={name("role")} label="What it does" defaultValue={hand?.role ?? "relays"} choices={roles} />
      <TextField name={name("document")} label="In the document" defaultValue={hand?.document ?? ""} />
      <TextField type="date" name={name("from")} label="Said, first day" defaultValue={hand?.from ?? ""} />
      <TextField type="date" name={name("to")} label="Said, last day" defaultValue={hand?.to ?? ""} />
    </FormGrid>
  );
}
