import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { saidInWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import type { readDocumentsOf } from "@/lib/db/read/documents";
import { DocumentFields } from "../../documents/document-fields";
import { addDocument } from "../actions";

interface DocumentsProps {
  readonly workspace: string;
  readonly sourceId: string;
  readonly mayEdit: boolean;
  readonly documents: Awaited<ReturnType<typeof readDocumentsOf>>;
}

/** What it issued and others cite, apart from the source itself. */
export function Documents({ workspace, sourceId, mayEdit, documents }: DocumentsProps) {
  return (
    <Stack>
      {documents.length === 0 ? (
        <p>No document of it is recorded.</p>
      ) : (
        <Table
          caption="Documents by title"
          captionHidden
          rows={documents}
          rowKey={(one) => one.id}
          columns={[
            {
              key: "title",
              heading: "Document",
              names: true,
              cell: (one) => <Link href={deskAddress(workspace, "documents", one.id)}>{one.title}</Link>,
            },
            { key: "edition", heading: "Edition", cell: (one) => one.edition ?? "not stated" },
            { key: "issued", heading: "Issued", short: true, cell: (one) => saidInWords(one.issued) },
            { key: "cited", heading: "Cited", figures: true, cell: (one) => one.cited },
          ]}
        />
      )}
      {mayEdit ? (
        <div>
          <DialogButton label="New document" title="A document it issued">
            <ActionForm action={addDocument.bind(null, workspace, sourceId)}>
              <Stack>
                <DocumentFields />
                <SubmitButton look="primary" pending="Saving…">
                  Add document
                </SubmitButton>
              </Stack>
            </ActionForm>
          </DialogButton>
        </div>
      ) : null}
    </Stack>
  );
}
