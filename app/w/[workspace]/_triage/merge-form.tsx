import { Button } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/choices";
import { Stack } from "@/app/_ui/stack";
import type { Answered, TriageCard } from "@/lib/model/triage-card";
import { typedForm } from "./typed-form";

interface MergeFormProps {
  readonly card: TriageCard;
  readonly onAnswer: (answered: Answered) => void;
}

/** The claim these words are one more appearance of: a digit chooses, then it is merged. */
export function MergeForm({ card, onAnswer }: MergeFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { claimId = "" } = typedForm(event.currentTarget);
        onAnswer({ kind: "merge", claimId });
      }}
    >
      <Stack>
        <RadioGroup
          name="claimId"
          legend="The words become one more appearance of"
          choices={card.nearest.map(({ id, sentence, differs }, index) => ({
            value: id,
            label: sentence,
            hint: differs.length === 0 ? "Says the same." : `Differs in ${differs.join(", ")}.`,
            keys: String(index + 1),
          }))}
          required
        />
        <Button type="submit" look="primary" keys="Mod+Enter">
          Merge
        </Button>
      </Stack>
    </form>
  );
}
