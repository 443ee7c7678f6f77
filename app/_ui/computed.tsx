import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import styles from "./computed.module.css";
import { Icon } from "./icon";
import sheet from "./sheet.module.css";

interface ComputedProps {
  /** What was worked out, short: "−16 %", "3.65 to 3.75 Mt". */
  readonly value: ReactNode;
  /** How: the arithmetic in words, with the figures it rests on. Running text, as it may stand inside a sentence. */
  readonly working: ReactNode;
}

/** A value worked out here and not written in any source: marked as such, and it opens its working. */
export function Computed({ value, working }: ComputedProps) {
  const id = useId();
  return (
    <span className={styles.computed}>
      <button type="button" className={styles.value} popoverTarget={id} title="Computed. Open the working.">
        <Icon name="working" label="Computed:" />
        <span>{value}</span>
      </button>
      <span id={id} popover="auto" className={classNames(sheet.sheet, styles.working)}>
        {working}
      </span>
    </span>
  );
}
