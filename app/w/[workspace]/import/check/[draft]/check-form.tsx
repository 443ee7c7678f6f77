import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { SelectField, TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { FormGrid, Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { ImportCheck } from "@/lib/workflow/check-import";
import { answerCheck } from "../../actions";
import styles from "../../import.module.css";
import { CheckItems, Problems } from "./check-items";

interface CheckFormProps {
  readonly workspace: string;
  readonly draftId: string;
  readonly check: ImportCheck;
}

const countWords = { new: "new", updated: "updated", "already-here": "already here", refused: "refused" } as const;

/** Step two: what the text does not say is asked, and where each post would go is shown. */
export function CheckForm({ workspace, draftId, check }: CheckFormProps) {
  const nothing = check.items.length === 0;
  return (
    <ActionForm action={answerCheck.bind(null, workspace, draftId)}>
      <Stack gap="wide">
        {check.asks.includes("publisher") ? (
          <Notice tone="warning" title="Who published this?">
            The text does not name its publisher. Every chain begins with it, so it is needed before you apply.
          </Notice>
        ) : null}
        <Section id="answers" title="What the text does not say">
          <FormGrid columns>
            <TextField
              name="publisher"
              label="Published by"
              hint="Newspaper, agency or site."
              required={check.asks.includes("publisher")}
              defaultValue={check.answers.publisher ?? ""}
            />
            <TextField
              name="date"
              type="date"
              label="Date"
              hint={check.asks.includes("date") ? "Some posts carry no date." : "For posts that carry none."}
              defaultValue={check.answers.date ?? ""}
            />
            <SelectField
              name="language"
              label="Language"
              hint="Only English is read."
              defaultValue={check.answers.language}
              choices={[
                { value: "en", label: "English" },
                { value: "ko", label: "Korean (stored, not read)" },
                { value: "zh", label: "Chinese (stored, not read)" },
              ]}
            />
          </FormGrid>
          <input type="hidden" name="format" value={check.format} />
        </Section>
        <Section id="where" title="Where everything would go">
          <ul className={styles.counts}>
            {Object.entries(countWords).map(([key, words]) => (
              <li key={key}>
                <strong>{check.counts[key as keyof typeof countWords].toLocaleString("en-GB")}</strong> {words}
              </li>
            ))}
          </ul>
          <Repairs count={check.repaired} />
          <CheckItems items={check.items} separate={check.answers.separate} />
          <Problems problems={check.problems} />
        </Section>
        <ButtonRow>
          <SubmitButton
            look="primary"
            name="act"
            value="apply"
            pending="Applying…"
            disabled={nothing && check.problems.length === 0}
          >
            Apply
          </SubmitButton>
          <SubmitButton name="act" value="check" pending="Checking…" formNoValidate>
            Check again
          </SubmitButton>
          <LinkButton look="quiet" href={deskAddress(workspace, "import")}>
            Back
          </LinkButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

function Repairs({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Notice title={count === 1 ? "1 place put right" : `${count.toLocaleString("en-GB")} places put right`}>
      Letters had been read in the wrong encoding, such as “â€™” for an apostrophe. The posts below show them as they
      were meant.
    </Notice>
  );
}
