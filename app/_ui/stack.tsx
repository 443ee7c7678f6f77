import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./stack.module.css";

interface StackProps {
  /** Air between the parts: `tight` within a thing, `usual` between fields, `wide` between sections. */
  readonly gap?: "tight" | "usual" | "wide" | undefined;
  readonly children: ReactNode;
}

/** Parts under one another with the same air between. */
export function Stack({ gap = "usual", children }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>;
}

/** Fields of a form: one column of readable width, or as many as fit with `columns`. */
export function FormGrid({ columns = false, children }: { readonly columns?: boolean; readonly children: ReactNode }) {
  return <div className={columns ? styles.columns : styles.form}>{children}</div>;
}

interface SectionProps {
  readonly title: ReactNode;
  /** Anchor of the section, and what ties its heading to it. */
  readonly id: string;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading (h2). */
export function Section({ title, id, acts, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {acts}
      </div>
      {children}
    </section>
  );
}

interface WithAsideProps {
  /** Facets, the margin, or what belongs to the whole page. */
  readonly aside: ReactNode;
  readonly asideLabel: string;
  /** `start` for filters, `end` for what accompanies; on a narrow screen filters fold above and the rest follows below. */
  readonly side?: "start" | "end" | undefined;
  readonly children: ReactNode;
}

/** A page with a narrower column beside it. */
export function WithAside({ aside, asideLabel, side = "start", children }: WithAsideProps) {
  const beside = (
    <aside className={styles.aside} aria-label={asideLabel}>
      {aside}
    </aside>
  );
  return (
    <div className={side === "start" ? styles.asideFirst : styles.asideLast}>
      {side === "start" ? <Folding label={asideLabel}>{beside}</Folding> : null}
      <div className={styles.body}>{children}</div>
      {side === "end" ? beside : null}
    </div>
  );
}

// Folded where it would stand above what one came for; open beside it, in browsers that can show a closed one.
function Folding({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className={styles.folding}>
      <summary className={styles.fold}>{label}</summary>
      {children}
    </details>
  );
}
