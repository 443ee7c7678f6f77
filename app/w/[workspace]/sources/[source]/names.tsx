import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { nameToo, takeBack } from "../actions";
import styles from "./dossier.module.css";
import type { DossierProps } from "./dossier-props";

/** The other names a text may call it by, each to be taken back, and the way to add one. */
export function Names({ workspace, source, mayEdit }: DossierProps) {
  return (
    <Stack>
      {source.sourceAliases.length === 0 ? <p>No other name is recorded.</p> : null}
      <ul className={styles.list}>
        {source.sourceAliases.map(({ id, alias }) => (
          <li key={id} className={styles.row}>
            <span>{alias}</span>
            {mayEdit ? (
              <ActionForm action={takeBack.bind(null, workspace, source.id, "alias", id)}>
                <SubmitButton look="quiet" small pending="Withdrawing…" aria-label={`Withdraw name ${alias}`}>
                  Withdraw name
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <div>
          <DialogButton label="Add name" title="Add another name">
            <ActionForm action={nameToo.bind(null, workspace, source.id)}>
              <Stack>
                <TextField name="alias" label="Name" hint="As texts write it; case does not matter." required />
                <SubmitButton look="primary" pending="Saving…">
                  Add name
                </SubmitButton>
              </Stack>
            </ActionForm>
          </DialogButton>
        </div>
      ) : null}
    </Stack>
  );
}
