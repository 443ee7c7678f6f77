import { Section, Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import type { ClaimStatement } from "@/lib/db/read/statements";
import type { Comparison } from "@/lib/model/comparison";
import { Aligned } from "./aligned";
import { ColumnKeys } from "./column-keys";
import { type CompareQuery, shownAt } from "./compare-query";
import { LinkedAs, PairActs } from "./pair-acts";
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
}

/** What the columns are called, the base first. */
export const letters = ["A", "B", "C", "D"] as const;

/** Two to four claims side by side: on top what the engine reads of each against the base, below every field aligned, with the values, times and hands drawn. */
export function CompareDesk({ actor, compared, readings, origins, query }: CompareDeskProps) {
  const [base, ...others] = compared;
  if (!base) return null;
  const linked = shownAt(actor.workspaceSlug, query, { done: "linked" });
  return (
    <Stack gap="wide">
      {others.map((other, index) => {
        const reading = readings[index];
        const letter = letters[index + 1] ?? "B";
        return reading ? (
          <Section
            key={other.statement.id}
            id={`reading-${letter}`}
            title={`A and ${letter}`}
            acts={<PairActs {...{ actor, base, other, reading, letter, linked }} />}
          >
            <Reading
              workspace={actor.workspaceSlug}
              reading={reading}
              letter={letter}
              origin={origins.find(({ id }) => id === reading.originId) ?? null}
            />
            <LinkedAs actor={actor} base={base} other={other} />
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
