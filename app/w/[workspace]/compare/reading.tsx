import Link from "next/link";
import { OutcomeMark } from "@/app/_ui/badge";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { bearingWords, tieWords } from "@/app/_ui/words";
import type { ClaimStatement } from "@/lib/db/read/statements";
import type { Comparison, Reason } from "@/lib/model/comparison";
import styles from "./compare.module.css";

interface ReadingProps {
  readonly workspace: string;
  readonly reading: Comparison;
  /** The letter of the second column. */
  readonly letter: string;
  /** The claimant's own words, where the reading holds only as retold. */
  readonly origin: ClaimStatement | null;
}

const verdictWords = { yes: "Yes", no: "No", "cannot-tell": "Cannot tell" } as const;

/** What the engine makes of two claims: the outcome, one sentence, how they hang together, the words of the origin where a retelling changed them, and every step with its reason. */
export function Reading({ workspace, reading, letter, origin }: ReadingProps) {
  const told = (text: string) => (letter === "B" ? text : text.replace(/\bB\b/g, letter));
  const open = reading.reasons.filter(({ verdict }) => verdict !== "yes");
  const answered = reading.reasons.filter(({ verdict }) => verdict === "yes");
  const facets = [
    reading.bearing === "none" || reading.outcome === "contradicts" ? null : bearingWords[reading.bearing],
    reading.tie && tieWords[reading.tie],
  ];
  return (
    <Stack>
      <p className={styles.sentence}>
        <OutcomeMark outcome={reading.outcome} asRetoldBy={reading.asRetoldBy} /> {told(reading.sentence)}
      </p>
      {facets.some(Boolean) ? <p className={styles.facets}>{facets.filter(Boolean).join(" · ")}</p> : null}
      {origin ? (
        <Quote
          words={origin.surface}
          source={
            <>
              The words of the origin:{" "}
              <Link href={deskAddress(workspace, "claims", origin.id)}>{origin.content.claimant}</Link>
            </>
          }
        />
      ) : null}
      <Steps reasons={open} told={told} />
      <details className={styles.working}>
        <summary>
          {answered.length} {answered.length === 1 ? "step" : "steps"} answered yes
        </summary>
        <Steps reasons={answered} told={told} />
      </details>
    </Stack>
  );
}

function Steps({ reasons, told }: { readonly reasons: readonly Reason[]; readonly told: (text: string) => string }) {
  if (reasons.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {reasons.map((reason) => (
        <li key={`${reason.check} ${reason.code}`} data-verdict={reason.verdict}>
          <span className={styles.check}>{capital(reason.check)}</span>
          <span>
            <strong>{verdictWords[reason.verdict]}:</strong> {told(reason.text)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll("-", " ");
}
