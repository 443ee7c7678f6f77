import Link from "next/link";
import type { ChainRole } from "@/lib/model/source";
import styles from "./chain-line.module.css";
import { roleWords } from "./words";

/** One hand of a chain as shown; outermost first, the claimant last. */
export interface ChainLineStep {
  readonly source: string;
  readonly role: ChainRole;
  readonly document?: string | null | undefined;
  readonly href?: string | undefined;
}

/** An attribution chain as a line of text: "The Daily publishes → a news agency quotes → a ministry asserts". */
export function ChainLine({ steps }: { readonly steps: readonly ChainLineStep[] }) {
  return (
    <ol className={styles.chain} aria-label="Attribution chain, from publisher to claimant">
      {steps.map((step) => (
        <li key={`${step.source} ${step.role}`} className={styles.step}>
          {step.href ? <Link href={step.href}>{step.source}</Link> : <span>{step.source}</span>}{" "}
          <span className={styles.role}>{roleWords[step.role]}</span>
          {step.document ? <span className={styles.document}> ({step.document})</span> : null}
        </li>
      ))}
    </ol>
  );
}
