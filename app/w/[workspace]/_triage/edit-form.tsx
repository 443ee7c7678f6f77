"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Quote } from "@/app/_ui/quote";
import { Stack } from "@/app/_ui/stack";
import type { Answered, TriageCard } from "@/lib/model/triage-card";
import { HandFields } from "../_claims/hand-fields";
import { ReadingFields } from "../_claims/reading-fields";
import { DraftKeeper } from "../_drafts/draft-keeper";
import { typedForm } from "./typed-form";

interface EditFormProps {
  readonly workspace: string;
  readonly card: TriageCard;
  /** The field to begin with; null for the first. */
  readonly field: string | null;
  readonly onAnswer: (answered: Answered) => void;
}

const asIs = (name: string) => name;

/** The fields of a candidate to put right before accepting; what is typed is kept as a draft until it is sent. */
export function EditForm({ workspace, card, field, onAnswer }: EditFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const control = field ? form.current?.elements.namedItem(field) : null;
    if (control instanceof HTMLElement) control.focus();
  }, [field]);
  const last = card.chain.at(-1);
  const hands = card.chain.slice(0, -1).map((step) => ({ ...step, from: null, to: null }));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAnswer({ kind: "edit", reading: typedForm(event.currentTarget) });
  };
  return (
    <form ref={form} onSubmit={send}>
      <Stack>
        <Quote words={card.surface} />
        <DraftKeeper workspace={workspace} kind="candidate" subject={card.id} draft={card.draft} outlives />
        <ReadingFields content={card.content} placeName={asIs} />
        <h3>Through whom the words came</h3>
        <HandFields hands={hands} endsInClaimant={false} />
        <TextField name="document" label="Document of the claimant" defaultValue={last?.document ?? ""} />
        <Button type="submit" look="primary" keys="Mod+Enter">
          Accept as edited
        </Button>
      </Stack>
    </form>
  );
}
