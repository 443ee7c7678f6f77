import { Button } from "@/app/_ui/button";
import { Quote } from "@/app/_ui/quote";
import { Stack } from "@/app/_ui/stack";
import type { Answered, TriageCard } from "@/lib/model/triage-card";
import { ReadingFields } from "../_claims/reading-fields";
import { typedForm } from "./typed-form";

interface SplitFormProps {
  readonly card: TriageCard;
  readonly onAnswer: (answered: Answered) => void;
}

const asIs = (name: string) => name;

/** Two readings of the same words. */
export function SplitForm({ card, onAnswer }: SplitFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        onAnswer({ kind: "split", reading: typedForm(form), second: typedForm(form, "second.") });
      }}
    >
      <Stack>
        <Quote words={card.surface} />
        <h3>First claim</h3>
        <ReadingFields content={card.content} placeName={asIs} />
        <h3>Second claim</h3>
        <ReadingFields content={card.content} prefix="second." placeName={asIs} />
        <Button type="submit" look="primary" keys="Mod+Enter">
          Split
        </Button>
      </Stack>
    </form>
  );
}
