import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readDocument } from "@/lib/db/read/documents";
import { changeDocument } from "../../sources/actions";
import { DocumentFields } from "../document-fields";

interface EditDocumentProps {
  readonly workspace: string;
  readonly document: NonNullable<Awaited<ReturnType<typeof readDocument>>>;
}

/** What is said of a document, to be changed at the version on the screen. */
export function EditDocument({ workspace, document: { id, version, entry } }: EditDocumentProps) {
  return (
    <DialogButton label="Edit" keys="e" title="Edit document">
      <ActionForm action={changeDocument.bind(null, workspace, id, version)}>
        <Stack>
          <DocumentFields entry={entry} />
          <SubmitButton look="primary" pending="Saving…">
            Save
          </SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}
