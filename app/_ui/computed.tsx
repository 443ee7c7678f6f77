import type { ReactNode } from "react";
import styles from "./computed.module.css";
import { Icon } from "./icon";

interface ComputedProps {
  /** What was worked out, short: "−16 %", "3.65 to 3.75 Mt". */
  readonly value: ReactNode;
  /** How: the arithmetic in words, with the figures it rests on. */
  readonly working: ReactNode;
}

/** A value worked out here and not written in any source: marked as such, and it opens its working. */
export function Computed({ value, working }: ComputedProps) {
  return (
    <details className={styles.computed}>
      <summary className={styles.value} title="Computed. Open the working.">
        <Icon name="working" label="Computed:" />
        <span>{value}</span>
      </summary>
      <div className={styles.working}>{working}</div>
    </details>
  );
}
