import { LinkButton } from "./button";
import styles from "./pagination.module.css";

interface PaginationProps {
  /** "1 to 50 of 1,234", or what is known of it. */
  readonly summary: string;
  /** Addresses with a cursor; null at the end. */
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

/** Steps through a long list by cursor. */
export function Pagination({ summary, previousHref, nextHref }: PaginationProps) {
  if (!previousHref && !nextHref) return <p className={styles.summary}>{summary}</p>;
  return (
    <nav className={styles.pages} aria-label="Pages of this list">
      <p className={styles.summary}>{summary}</p>
      {previousHref ? (
        <LinkButton href={previousHref} small icon="chevron-left" rel="prev">
          Previous
        </LinkButton>
      ) : null}
      {nextHref ? (
        <LinkButton href={nextHref} small icon="chevron-right" rel="next">
          Next
        </LinkButton>
      ) : null}
    </nav>
  );
}
