import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { TextareaField, TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { merge, unmerge } from "../actions";
import styles from "./dossier.module.css";
import type { DossierProps } from "./dossier-props";

/** Says at the top that this source stands under another one, since when it does and why, and how to take that back. */
export function MergedInto({ workspace, source, mayEdit }: DossierProps) {
  const [open] = source.sourceMergesAsFrom;
  if (!open) return null;
  return (
    <Notice tone="warning" title={`Merged into ${open.into.name}`}>
      <Stack gap="tight">
        <p className={styles.quiet}>“{open.reason}” Everything it says is shown under that name.</p>
        <Link href={deskAddress(workspace, "sources", open.into.id)}>Open {open.into.name}</Link>
        {mayEdit ? <Unmerge workspace={workspace} sourceId={source.id} mergeId={open.id} name={source.name} /> : null}
      </Stack>
    </Notice>
  );
}

/** The sources that are this one under other names, and the way to say that this is another's. */
export function Merges({ workspace, source, mayEdit }: DossierProps) {
  const merged = source.sourceMergesAsInto;
  return (
    <Stack>
      {merged.length === 0 ? <p>No other source was found to be this one.</p> : null}
      <ul className={styles.list}>
        {merged.map(({ id, from, reason }) => (
          <li key={id}>
            <p className={styles.row}>
              <Link href={deskAddress(workspace, "sources", from.id)}>{from.name}</Link>
              <span className={styles.quiet}>“{reason}”</span>
            </p>
            {mayEdit ? <Unmerge workspace={workspace} sourceId={source.id} mergeId={id} name={from.name} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit && source.heirId === null ? (
        <div>
          <DialogButton label="Merge into another" title={`${source.name} is the same source as`}>
            <ActionForm action={merge.bind(null, workspace, source.id)}>
              <Stack>
                <TextField name="into" label="Source" hint="Its name or another name of it." required />
                <TextareaField name="reason" label="Why they are one source" rows={2} required />
                <SubmitButton look="primary" pending="Merging…">
                  Merge sources
                </SubmitButton>
              </Stack>
            </ActionForm>
          </DialogButton>
        </div>
      ) : null}
    </Stack>
  );
}

interface UnmergeProps {
  readonly workspace: string;
  readonly sourceId: string;
  readonly mergeId: string;
  readonly name: string;
}

function Unmerge({ workspace, sourceId, mergeId, name }: UnmergeProps) {
  return (
    <DialogButton label="Undo merge" title={`${name} is a source of its own`} look="quiet">
      <ActionForm action={unmerge.bind(null, workspace, sourceId, mergeId)}>
        <Stack>
          <TextareaField name="reason" label="Why they are two sources" rows={2} required />
          <SubmitButton look="danger" pending="Taking back…">
            Undo merge
          </SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}
