import { ActionForm } from "@/app/_ui/action-form";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/choices";
import { TextareaField, TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { answerWords } from "@/app/_ui/words";
import type { Comparison } from "@/lib/model/comparison";
import { type DismissalKind, explanations, type LinkKind, linkKinds } from "@/lib/model/link-kinds";
import { judge } from "./actions";

interface JudgeFormProps {
  readonly workspace: string;
  readonly a: { readonly id: string; readonly version: number };
  readonly b: { readonly id: string; readonly version: number };
  readonly reading: Pick<Comparison, "outcome" | "sentence" | "asRetoldBy">;
  /** Where to go on: to the pairs left, or to claim A. */
  readonly next: "pairs" | "claim";
}

const keys: Readonly<Record<LinkKind | DismissalKind, string>> = {
  ...(Object.fromEntries(Object.entries(linkKinds).map(([kind, { key }]) => [kind, key])) as Record<LinkKind, string>),
  "not-comparable": "n",
  unsure: "h",
};

/** A person's judgement of a pair: how A stands to B, why, what explains the difference and what remains. The reason begins with the reading. */
export function JudgeForm({ workspace, a, b, reading, next }: JudgeFormProps) {
  const proposed = reading.outcome === "undecided" ? "unsure" : reading.outcome;
  return (
    <ActionForm action={judge.bind(null, workspace, next)}>
      <Stack>
        <input type="hidden" name="from" value={a.id} />
        <input type="hidden" name="fromVersion" value={a.version} />
        <input type="hidden" name="to" value={b.id} />
        <input type="hidden" name="toVersion" value={b.version} />
        <input type="hidden" name="asRetoldBy" value={reading.asRetoldBy ?? ""} />
        <RadioGroup
          name="kind"
          legend={
            reading.asRetoldBy
              ? `How does A stand to B? A contradiction is kept as retold by ${reading.asRetoldBy}.`
              : "How does A stand to B?"
          }
          choices={Object.entries(answerWords).map(([kind, { label, meaning }]) => ({
            value: kind,
            label,
            hint: meaning,
            keys: keys[kind as LinkKind | DismissalKind],
          }))}
          defaultValue={proposed}
          required
        />
        <TextareaField name="reason" label="Reason" defaultValue={reading.sentence} rows={3} required />
        <CheckboxGroup
          name="explains"
          legend="What explains the difference"
          choices={explanations.map((one) => ({ value: one, label: one.charAt(0).toUpperCase() + one.slice(1) }))}
          inline
        />
        <TextField name="remains" label="What remains open" />
        <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
          Save judgement
        </SubmitButton>
      </Stack>
    </ActionForm>
  );
}
