import type { ReactNode } from "react";
import { type ActionAnswer, ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/app/_ui/choices";
import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readRatingPoints } from "@/lib/db/read/scales";
import type { Offer } from "@/lib/model/assessment";
import { explanations } from "@/lib/model/link-kinds";
import { confidences, credibilities, likelihoods, reliabilities } from "@/lib/model/scales";
import { DraftKeeper } from "../_drafts/draft-keeper";
import { ReasoningField } from "./reasoning-field";

interface AssessFormProps {
  readonly action: (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;
  /** The version judged, where the judgement counts against one. */
  readonly seen?: number | undefined;
  /** Empty for a question: it is answered in words. */
  readonly points: Awaited<ReturnType<typeof readRatingPoints>>;
  readonly offers: readonly Offer[];
  /** The claimant and the letter it has now; null where no claimant is judged. */
  readonly claimant: { readonly name: string; readonly letter: string | null; readonly basis: string | null } | null;
  /** What the button says, and where one goes without judging. */
  readonly submit: string;
  readonly back: string;
  /** Offers to ask for a cross-check at once. */
  readonly mayAsk: boolean;
  /** Keeps what is typed on this subject; absent where nothing is kept. */
  readonly keep?: { readonly workspace: string; readonly subject: string } | undefined;
  /** What an adjudicator adds; stands first. */
  readonly children?: ReactNode;
}

const none = { value: "", label: "Not said" };

/** One judgement: rating, likelihood, confidence, the claimant's letter and the digit apart, and the reasoning with what it cites. */
export function AssessForm(props: AssessFormProps) {
  const { action, seen, points, offers, claimant, submit, back, mayAsk, keep, children } = props;
  return (
    <ActionForm action={action} seen={seen}>
      <Stack gap="wide">
        <Stack>
          {keep ? <DraftKeeper workspace={keep.workspace} kind="assessment" subject={keep.subject} /> : null}
          {children}
          {points.length > 0 ? (
            <RadioGroup
              name="rating"
              legend="Rating"
              help="rating"
              choices={points.map(({ id, label }, index) => ({ value: id, label, keys: `Alt+${index + 1}` }))}
              required
              inline
            />
          ) : (
            <TextareaField name="answer" label="The answer in words" rows={3} required />
          )}
        </Stack>
        <FormGrid columns>
          <SelectField name="likelihood" label="Likelihood" help="likelihood" choices={[none, ...likelihoodChoices]} />
          <SelectField
            name="confidence"
            label="Confidence"
            help="confidence"
            choices={[none, ...confidences.map((one) => ({ value: one, label: capital(one) }))]}
          />
        </FormGrid>
        {claimant ? <Admiralty claimant={claimant} /> : null}
        <ReasoningField offers={offers} initial="" />
        <CheckboxGroup
          name="explains"
          legend="What explains a disagreement"
          choices={explanations.map((one) => ({ value: one, label: capital(one) }))}
          inline
        />
        <FormGrid columns>
          <TextareaField name="remains" label="What remains open" rows={2} />
          <TextareaField name="wouldChange" label="What would change this judgement" rows={2} />
          <TextField name="recheckOn" type="date" label="Look again on" />
        </FormGrid>
        {mayAsk ? <Checkbox name="ask" label="Ask for a cross-check" defaultChecked /> : null}
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

// Two controls side by side and never one: a good source can be wrong, a poor one right.
function Admiralty({ claimant }: { readonly claimant: NonNullable<AssessFormProps["claimant"]> }) {
  return (
    <FormGrid columns>
      <SelectField
        name="reliability"
        label={`Reliability of ${claimant.name}`}
        hint={claimant.letter ? `Now ${claimant.letter}: ${claimant.basis}` : "Nobody judged it yet."}
        help="reliability"
        defaultValue={claimant.letter ?? ""}
        choices={[none, ...scaleChoices(reliabilities)]}
      />
      <TextField name="basis" label="What another letter rests on" hint="Kept with the source, dated today." />
      <SelectField
        name="credibility"
        label="Credibility of this information"
        hint="Whoever brought it."
        help="credibility"
        choices={[none, ...scaleChoices(credibilities)]}
      />
    </FormGrid>
  );
}

const likelihoodChoices = Object.entries(likelihoods).map(([value, { label, low, high }]) => ({
  value,
  label: `${label}, ${low} to ${high} %`,
}));

function scaleChoices(scale: Readonly<Record<string, string>>) {
  return Object.entries(scale).map(([value, label]) => ({ value, label: `${value} · ${label}` }));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
