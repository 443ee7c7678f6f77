import { DialogButton } from "@/app/_ui/dialog";
import { Section, Stack } from "@/app/_ui/stack";
import type { ClaimStatement } from "@/lib/db/read/statements";
import type { Comparison } from "@/lib/model/comparison";
import { JudgeForm } from "../_judge/judge-form";
import { Aligned } from "./aligned";
import { Reading } from "./reading";

interface CompareDeskProps {
  readonly workspace: string;
  /** The base first. */
  readonly statements: readonly ClaimStatement[];
  /** One for each statement after the base. */
  readonly readings: readonly Comparison[];
  readonly judges: boolean;
}

const letters = ["A", "B", "C", "D"] as const;

/** Two to four claims side by side: on top what the engine reads and why, below every field aligned with how each is known. */
export function CompareDesk({ workspace, statements, readings, judges }: CompareDeskProps) {
  const [base, ...others] = statements;
  if (!base) return null;
  return (
    <Stack gap="wide">
      {others.map((other, index) => {
        const reading = readings[index];
        return reading ? (
          <Section
            key={other.id}
            id={`reading-${index}`}
            title={`A and ${letters[index + 1]}`}
            acts={
              judges ? (
                <DialogButton
                  label="Link"
                  keys={index === 0 ? "l" : undefined}
                  title={`How does A stand to ${letters[index + 1]}?`}
                >
                  <JudgeForm workspace={workspace} a={base} b={other} reading={reading} next="claim" />
                </DialogButton>
              ) : null
            }
          >
            <Reading a={base} b={other} reading={reading} name={letters[index + 1] ?? "B"} />
          </Section>
        ) : null;
      })}
      <Section id="fields" title="Field by field">
        <Aligned workspace={workspace} statements={statements} letters={letters} />
      </Section>
    </Stack>
  );
}
