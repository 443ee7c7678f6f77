import type { ReactNode } from "react";
import styles from "./plain-page.module.css";

/** A page outside the desk: one narrow column, nothing around it. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <p className={styles.brand}>Gainsay</p>
      {children}
    </main>
  );
}
