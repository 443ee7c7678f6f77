import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow } from "@/app/_ui/button";
import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { deskAddress } from "@/app/_ui/sections";
import { FormGrid, Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { pasteInput } from "./actions";
import styles from "./import.module.css";

const formats = [
  { value: "", label: "Tell from the text" },
  { value: "text", label: "Plain text" },
  { value: "html", label: "Web page (HTML)" },
  { value: "markdown", label: "Markdown" },
  { value: "csv", label: "Spreadsheet of claims (CSV)" },
];

/** Step one: paste a post or a page, or choose a file. Both lead to the check. */
export function ChooseInput({ workspace }: { readonly workspace: string }) {
  return (
    <div className={styles.ways}>
      <Section id="paste" title="Paste">
        <ActionForm action={pasteInput.bind(null, workspace)}>
          <Stack>
            <TextareaField
              id="pasted-text"
              name="content"
              label="Text of a post, or of a whole archive page"
              hint="A page of many posts is taken apart by their titles and date lines."
              rows={9}
              required
            />
            <FormGrid columns>
              <TextField name="publisher" label="Published by" hint="The check asks again if the text does not say." />
              <SelectField name="format" label="Format" hint="What was pasted." choices={formats} />
            </FormGrid>
            <ButtonRow>
              <SubmitButton look="primary" pending="Reading…">
                Check
              </SubmitButton>
            </ButtonRow>
          </Stack>
        </ActionForm>
      </Section>
      <Section id="file" title="File">
        <form method="post" action={deskAddress(workspace, "import", "upload")} encType="multipart/form-data">
          <Stack>
            <TextField
              type="file"
              name="file"
              label="Text, HTML, Markdown or CSV, up to 5 MB"
              hint="A CSV has one claim a row: quotation or value, and publisher or citation."
              accept=".txt,.html,.htm,.xhtml,.md,.markdown,.csv,.tsv,text/plain,text/html,text/csv"
              required
            />
            <ButtonRow>
              <SubmitButton pending="Reading…">Check file</SubmitButton>
            </ButtonRow>
          </Stack>
        </form>
      </Section>
    </div>
  );
}
