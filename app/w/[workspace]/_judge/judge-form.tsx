import { ActionForm } from "@/app/_ui/action-form";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/choices";
import { Input } from "@/app/_ui/control";
import { TextareaField, TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { answerWords } from "@/app/_ui/words";
import type { Comparison } from "@/lib/model/comparison";
import { linkDraft } from "@/lib/model/draft-names";
import type { LikePair } from "@/lib/model/judgement";
import { type AnswerKind, answerKeys, type Explanation, explanations } from "@/lib/model/link-kinds";
import { DraftKeeper } from "../_drafts/draft-keeper";
import { judge } from "./actions";
import styles from "./judge.module.css";

/** A pair to judge, as the form needs it. */
export interface JudgeFormProps {
  readonly workspace: string;
  readonly a: { readonly id: string; readonly version: number };
  readonly b: { readonly id: string; readonly version: number };
  readonly reading: Pick<Comparison, "outcome" | "sentence" | "asRetoldBy" | "directedFrom">;
  /** What the reading itself says explains the difference. */
  readonly explains: readonly Explanation[];
  /** The answer chosen before; the reading's own without it. */
  readonly kind?: AnswerKind | undefined;
  /** Other pairs of the same two voices on the same matter, which may get the same answer. */
  readonly likes?: readonly LikePair[] | undefined;
  /** Address to go on to. */
  readonly next: string;
}

/** A person's judgement of a pair: how A stands to B, why, what explains the difference and what remains. The reason begins with the reading. */
export function JudgeForm({ workspace, a, b, reading, explains, likes = [], kind, next }: JudgeFormProps) {
  const proposed = kind ?? (reading.outcome === "undecided" ? "unsure" : reading.outcome);
  return (
    <ActionForm action={judge.bind(null, workspace, next)}>
      <Stack>
        <DraftKeeper workspace={workspace} kind="link" subject={linkDraft(a.id, b.id)} except={kind ? ["kind"] : []} />
        <Input type="hidden" name="from" value={a.id} />
        <Input type="hidden" name="fromVersion" value={a.version} />
        <Input type="hidden" name="to" value={b.id} />
        <Input type="hidden" name="toVersion" value={b.version} />
        <Input type="hidden" name="drawnAt" value={Date.now()} />
        <Input type="hidden" name="asRetoldBy" value={reading.asRetoldBy ?? ""} />
        <RadioGroup
          name="kind"
          legend={
            reading.asRetoldBy
              ? `How does A stand to B? A contradiction is kept as retold by ${reading.asRetoldBy}.`
              : "How does A stand to B?"
          }
          choices={Object.entries(answerWords).map(([one, { label, meaning }]) => ({
            value: one,
            label,
            hint: meaning,
            keys: answerKeys[one as AnswerKind],
          }))}
          defaultValue={proposed}
          required
        />
        <div className={styles.direction}>
          <RadioGroup
            name="direction"
            legend="Which of the two"
            choices={[
              { value: "a", label: "A revises, qualifies or derives from B" },
              { value: "b", label: "B revises, qualifies or derives from A" },
            ]}
            defaultValue={reading.directedFrom ?? "a"}
          />
        </div>
        <TextareaField name="reason" label="Reason" defaultValue={reading.sentence} rows={3} required />
        <CheckboxGroup
          name="explains"
          legend="What explains the difference"
          choices={explanations.map((one) => ({ value: one, label: one.charAt(0).toUpperCase() + one.slice(1) }))}
          defaultValues={explains}
          inline
        />
        <TextField name="remains" label="What remains open" />
        {likes.length > 0 ? (
          <details className={styles.likes}>
            <summary>Give other wordings of these two voices the same answer: {likes.length}</summary>
            <CheckboxGroup
              name="also"
              legend="The same answer for"
              choices={likes.map((one) => ({
                value: [one.aId, one.aVersion, one.bId, one.bVersion].join(","),
                label: `${one.aSentence} / ${one.bSentence}`,
              }))}
            />
          </details>
        ) : null}
        <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
          Save judgement
        </SubmitButton>
      </Stack>
    </ActionForm>
  );
}
