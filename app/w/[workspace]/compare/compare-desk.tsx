import { DialogButton } from "@/app/_ui/dialog";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { explanationsOf } from "@/lib/compare/explanations";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import type { ClaimStatement } from "@/lib/db/read/statements";
import type { Comparison } from "@/lib/model/comparison";
import { JudgeForm } from "../_judge/judge-form";
import { Aligned } from "./aligned";
import { ColumnKeys } from "./column-keys";
import type { CompareQuery } from "./compare-query";
import { Reading } from "./reading";

interface CompareDeskProps {
  readonly actor: Actor;
  /** The base first. */
  readonly compared: readonly ComparedClaim[];
  /** One for each claim after the base. */
  readonly readings: readonly Comparison[];
  /** The statements that readings name as the origin of a retelling. */
  readonly origins: readonly ClaimStatement[];
  readonly query: CompareQuery;
  readonly judges: boolean;
}

const letters = ["A", "B", "C", "D"] as const;

/** Two to four claims side by side: on top what the engine reads of each against the base, below every field aligned, with the values, times and hands drawn. */
export function CompareDesk({ actor, compared, readings, origins, query, judges }: CompareDeskProps) {
  const [base, ...others] = compared;
  if (!base) return null;
  return (
    <Stack gap="wide">
      {others.map(({ statement }, index) => {
        const reading = readings[index];
        const letter = letters[index + 1] ?? "B";
        return reading ? (
          <Section
            key={statement.id}
            id={`reading-${letter}`}
            title={`A and ${letter}`}
            acts={
              judges ? (
                <DialogButton
                  label="Link"
                  keys={index === 0 ? "l" : undefined}
                  title={`How does A stand to ${letter}?`}
                >
                  <JudgeForm
                    workspace={actor.workspaceSlug}
                    a={base.statement}
                    b={statement}
                    reading={reading}
                    explains={explanationsOf(reading)}
                    next={deskAddress(actor.workspaceSlug, "claims", base.statement.id)}
                  />
                </DialogButton>
              ) : null
            }
          >
            <Reading
              workspace={actor.workspaceSlug}
              reading={reading}
              letter={letter}
              origin={origins.find(({ id }) => id === reading.originId) ?? null}
            />
          </Section>
        ) : null;
      })}
      <Section id="fields" title="Side by side">
        <Aligned
          workspace={actor.workspaceSlug}
          compared={compared}
          readings={readings}
          letters={letters}
          query={query}
        />
        <ColumnKeys />
      </Section>
    </Stack>
  );
}
