import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonRow } from "./button";
import styles from "./page-header.module.css";

/** One step of the way here; the page itself has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** Where one is: the way from the section to this page. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Where you are">
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, href }) => (
          <li key={label} className={styles.crumb}>
            {href ? (
              <Link href={href}>{label}</Link>
            ) : (
              <span aria-current="page" className={styles.here}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageHeaderProps {
  readonly title: ReactNode;
  /** The sections above this page; leave out on a section's own page. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** One line under the title: counts, dates, state. */
  readonly meta?: ReactNode;
  /** What can be done here: buttons. */
  readonly acts?: ReactNode;
  /** The title is captured words: set it in the evidence face. */
  readonly evidence?: boolean | undefined;
}

/** The head of every page: where one is, what it is, what one can do. Holds the page's only h1. */
export function PageHeader({ title, crumbs, meta, acts, evidence }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs && crumbs.length > 0 ? <Breadcrumb crumbs={crumbs} /> : null}
      <div className={styles.line}>
        <h1 className={evidence ? styles.evidence : styles.title}>{title}</h1>
        {acts ? <ButtonRow>{acts}</ButtonRow> : null}
      </div>
      {meta ? <div className={styles.meta}>{meta}</div> : null}
    </header>
  );
}
