import type { Page } from "@/lib/model/paging";
import { LinkButton } from "./button";
import styles from "./pagination.module.css";

interface PaginationProps {
  /** "1 to 50 of 1,234", or what is known of it. */
  readonly summary: string;
  /** Addresses with a cursor; null at the end. */
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** Where a cursor only leads back to the start: "First page". */
  readonly back?: string | undefined;
  /** What is paged, where a screen has several lists. */
  readonly label?: string | undefined;
}

/** Steps through a long list by cursor. */
export function Pagination({
  summary,
  previousHref,
  nextHref,
  back = "Previous",
  label = "Pages of this list",
}: PaginationProps) {
  if (!previousHref && !nextHref) return <p className={styles.summary}>{summary}</p>;
  return (
    <nav className={styles.pages} aria-label={label}>
      <p className={styles.summary}>{summary}</p>
      {previousHref ? (
        <LinkButton href={previousHref} small icon="chevron-left" rel="prev">
          {back}
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

interface PagesProps<T> {
  readonly of: Page<T>;
  /** The address of a page by its number. */
  readonly hrefOf: (page: number) => string;
  readonly label?: string | undefined;
}

/** Steps through a list that is read whole, by number; nothing where it fits on one page. */
export function Pages<T>({ of, hrefOf, label }: PagesProps<T>) {
  const { page, pages, from, to, total } = of;
  if (pages === 1) return null;
  const count = (number: number) => number.toLocaleString("en-GB");
  return (
    <Pagination
      summary={`${count(from)} to ${count(to)} of ${count(total)}`}
      previousHref={page > 1 ? hrefOf(page - 1) : null}
      nextHref={page < pages ? hrefOf(page + 1) : null}
      label={label}
    />
  );
}

/** The address of a page: what is filtered by stays, and the first page has no number. */
export function pageAddress(
  here: string,
  query: Readonly<Record<string, string | null>>,
  page = 1,
  name = "page",
): string {
  const said = Object.entries(query).flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
  const all = new URLSearchParams([...said, ...(page > 1 ? [[name, String(page)]] : [])]);
  return all.size > 0 ? `${here}?${all}` : here;
}
