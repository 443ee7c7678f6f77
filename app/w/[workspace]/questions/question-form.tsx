import { type ActionAnswer, ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { coverageWords } from "@/lib/model/coverage-names";
import { baseWords, type Yardstick } from "@/lib/model/question";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { describePeriod } from "@/lib/units/period-words";

interface QuestionFormProps {
  readonly action: (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;
  /** The version its fields show; absent for a new question. */
  readonly seen?: number | undefined;
  readonly vocabulary: Pick<Vocabulary, "indicators" | "coverages" | "places">;
  readonly placeName: (key: string) => string;
  /** What it asks so far; null for a question from scratch. */
  readonly yardstick: Yardstick | null;
  /** Null: proposed from the yardstick. */
  readonly title: string | null;
  readonly note: string | null;
  /** The claim it is asked from, gathered at once. */
  readonly claimId?: string | undefined;
  readonly submit: string;
  readonly back: string;
}

const bases = [
  { value: "", label: "No change is asked for" },
  ...Object.entries(baseWords).map(([value, words]) => ({
    value,
    label: words.charAt(0).toUpperCase() + words.slice(1),
  })),
];

/** A question: its yardstick first, then how it is called. */
export function QuestionForm(props: QuestionFormProps) {
  const { action, seen, vocabulary, placeName, yardstick, title, note, claimId, submit, back } = props;
  const { coverage, place, period, base } = yardstick ?? {};
  return (
    <ActionForm action={action} seen={seen}>
      <Stack>
        {claimId ? <input type="hidden" name="claim" value={claimId} /> : null}
        <FormGrid columns>
          <TextField
            name="indicator"
            label="What is measured"
            hint="A name it is known by, or your own words."
            help="indicator"
            list="indicators"
            defaultValue={yardstick?.indicator ?? ""}
            required
          />
          <TextField
            name="coverage"
            label="Coverage"
            hint="Empty: whatever is counted."
            help="coverage"
            list="coverages"
            defaultValue={coverage ? coverageWords(coverage) : ""}
          />
          <TextField
            name="place"
            label="Place"
            hint="A country, a province, a town."
            help="place"
            list="places"
            defaultValue={place ? placeName(place) : ""}
          />
          <TextField
            name="period"
            label="About (period)"
            hint="2015, October 2015, first half of 2015"
            help="period"
            defaultValue={period ? describePeriod(period) : ""}
          />
          <SelectField
            name="baseKind"
            label="Against"
            hint="What a change is measured from."
            help="base"
            choices={bases}
            defaultValue={base && base.kind !== "not-stated" ? base.kind : ""}
          />
          <TextField
            name="basePeriod"
            label="Which time that is"
            hint="The year before is worked out."
            defaultValue={base?.period ? describePeriod(base.period) : ""}
          />
        </FormGrid>
        <FormGrid>
          <TextField
            name="title"
            label="The question as a title"
            hint="Empty: proposed from the yardstick."
            defaultValue={title ?? ""}
            maxLength={200}
          />
          <TextareaField
            name="note"
            label="Note"
            hint="Why it is asked, for colleagues."
            defaultValue={note ?? ""}
            rows={2}
          />
        </FormGrid>
        <Names id="indicators" names={vocabulary.indicators} />
        <Names id="coverages" names={vocabulary.coverages} />
        <Names id="places" names={vocabulary.places} />
        <ButtonRow>
          <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
            {submit}
          </SubmitButton>
          <LinkButton look="quiet" href={back}>
            Cancel
          </LinkButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}

function Names({ id, names }: { readonly id: string; readonly names: readonly { key: string; name: string }[] }) {
  return (
    <datalist id={id}>
      {names.map(({ key, name }) => (
        <option key={key} value={name} />
      ))}
    </datalist>
  );
}
