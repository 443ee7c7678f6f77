import { KnownMark } from "@/app/_ui/badge";
import type { TriageCard } from "@/lib/model/triage-card";
import styles from "./triage.module.css";

interface FieldChipsProps {
  readonly card: TriageCard;
  /** Opens the form at a field; absent where nothing can be changed. */
  readonly onEdit: (control: string) => void;
}

// Where each field is entered in the form of a reading.
const controls: Readonly<Record<string, string>> = {
  quantity: "value",
  change: "changeValue",
  base: "baseStart",
  period: "periodStart",
  asOf: "periodStart",
};

/** The parsed fields, each with how it is known; pressing one opens it for editing. */
export function FieldChips({ card, onEdit }: FieldChipsProps) {
  return (
    <div className={styles.chips}>
      {card.fields.map(({ field, label, value, origin }) => (
        <button
          key={field}
          type="button"
          className={styles.chip}
          data-tone={origin ?? "neutral"}
          onClick={() => onEdit(controls[field] ?? field)}
        >
          <span className={styles.chipLabel}>{label}</span>
          <span className={styles.chipValue}>{value}</span>
          {origin ? <KnownMark origin={origin} brief /> : null}
        </button>
      ))}
      <p className={styles.quiet}>Not stated: {card.missing.join(", ")}.</p>
    </div>
  );
}
