import { OutcomeMark } from "@/app/_ui/badge";
import { IntervalBar } from "@/app/_ui/interval-bar";
import { Stack } from "@/app/_ui/stack";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { claimWords } from "@/lib/model/claim-words";
import type { Comparison, Reason } from "@/lib/model/comparison";
import styles from "./compare.module.css";

interface ReadingProps {
  readonly a: ClaimStatement;
  readonly b: ClaimStatement;
  readonly reading: Comparison;
  readonly name: string;
}

const verdictWords = { yes: "Yes", no: "No", "cannot-tell": "Cannot tell" } as const;

/** What the engine makes of two claims: the outcome, one sentence, the values on one scale, what a retelling changed, and every step with its reason. */
export function Reading({ a, b, reading, name }: ReadingProps) {
  return (
    <Stack>
      <p className={styles.sentence}>
        <OutcomeMark outcome={reading.outcome} asRetoldBy={reading.asRetoldBy} />{" "}
        {name === "B" ? reading.sentence : reading.sentence.replace(/\bB\b/g, name)}
      </p>
      {reading.drift.length > 0 ? (
        <ul className={styles.drift}>
          {reading.drift.map((one) => (
            <li key={one.kind}>
              <strong>{one.by}:</strong> {one.text}
            </li>
          ))}
        </ul>
      ) : null}
      {reading.values && isDrawn(reading.values) ? (
        <IntervalBar
          title="What each value can stand for."
          unit={reading.values.unit}
          rows={[
            {
              label: "A",
              interval: reading.values.a,
              point: pointOf(a, reading),
              words: claimWords(a.content).figure,
            },
            {
              label: name,
              interval: reading.values.b,
              point: pointOf(b, reading),
              words: claimWords(b.content).figure,
            },
          ]}
        />
      ) : null}
      <details className={styles.working} open>
        <summary>How it was read, step by step</summary>
        <ol className={styles.steps}>
          {reading.reasons.map((reason) => (
            <Step key={`${reason.check} ${reason.code}`} reason={reason} />
          ))}
        </ol>
      </details>
    </Stack>
  );
}

// Two bare directions are two half-lines; a drawing of them says no more than the words.
function isDrawn({ a, b }: NonNullable<Comparison["values"]>): boolean {
  return [a, b].some(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
}

// Only an amount told in the scale's own unit has a point on it; directions and converted amounts are drawn as their intervals.
function pointOf({ content }: ClaimStatement, { values }: Comparison): number | null {
  return values && values.gap !== null && content.quantity?.unit === values.unit && content.change === null
    ? content.quantity.value
    : null;
}

function Step({ reason }: { readonly reason: Reason }) {
  return (
    <li data-verdict={reason.verdict}>
      <span className={styles.check}>{reason.check}</span> <strong>{verdictWords[reason.verdict]}.</strong>{" "}
      {reason.text}
    </li>
  );
}
