import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import styles from "./claims.module.css";

interface End {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
}

interface RangeFormProps {
  readonly here: string;
  /** What is narrowed, for those who do not see where the form stands ("values in tonnes"). */
  readonly of: string;
  readonly type: "date" | "text";
  readonly low: End;
  readonly high: End;
  /** The rest of the address, as hidden inputs. */
  readonly children: ReactNode;
}

/** Two ends of a range and their button; writes the address, without script. */
export function RangeForm({ here, of, type, low, high, children }: RangeFormProps) {
  return (
    <form
      method="get"
      action={here}
      className={styles.range}
      data-of={type === "text" ? "numbers" : "days"}
      aria-label={`Range of ${of}`}
    >
      {children}
      {[low, high].map(({ name, label, value }) => (
        <label key={name} className={styles.end}>
          {label}
          <input
            className={styles.bound}
            name={name}
            type={type}
            defaultValue={value ?? ""}
            inputMode={type === "text" ? "decimal" : undefined}
            maxLength={type === "text" ? 24 : undefined}
            autoComplete="off"
          />
        </label>
      ))}
      <Button type="submit" small>
        Show
      </Button>
    </form>
  );
}
