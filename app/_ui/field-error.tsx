import type { ReactNode } from "react";
import styles from "./field.module.css";
import { Icon } from "./icon";

interface FieldErrorProps {
  readonly id: string;
  /** It came just now: it is read out, and what the form says above it need not be said twice. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** The sentence beside a field that was refused. */
export function FieldError({ id, live, children }: FieldErrorProps) {
  return (
    <p className={styles.error} id={id} role={live ? "alert" : undefined} data-fault={live ? "" : undefined}>
      <Icon name="danger" label="Error" /> {children}
    </p>
  );
}
