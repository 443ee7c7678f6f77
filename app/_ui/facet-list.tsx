import Link from "next/link";
import styles from "./facet-list.module.css";
import { Icon } from "./icon";

/** One value of a facet; `href` adds it to, or takes it from, the filters in the address. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
}

interface FacetListProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  /** How many are shown before "more"; 8 unless said otherwise. */
  readonly first?: number | undefined;
  /** Whether its values show before one opens it; true unless said otherwise. */
  readonly open?: boolean | undefined;
}

/** A filter by one field, with counts; the chosen ones stay on top and can be taken off again. */
export function FacetList({ title, facets, first = 8, open = true }: FacetListProps) {
  if (facets.length === 0) return null;
  const ordered = [...facets.filter((facet) => facet.chosen), ...facets.filter((facet) => !facet.chosen)];
  const rest = ordered.slice(first);
  return (
    <details className={styles.facet} open={open}>
      <summary className={styles.title}>{title}</summary>
      <FacetRows facets={ordered.slice(0, first)} />
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{rest.length} more</summary>
          <FacetRows facets={rest} />
        </details>
      ) : null}
    </details>
  );
}

function FacetRows({ facets }: { readonly facets: readonly Facet[] }) {
  return (
    <ul className={styles.rows}>
      {facets.map(({ value, label, count, href, chosen }) => (
        <li key={value}>
          <Link className={styles.row} href={href} aria-current={chosen ? "true" : undefined} scroll={false}>
            <span className={styles.label}>
              {chosen ? <Icon name="check" label="Chosen:" /> : null} {label}
            </span>
            <span className={styles.count}>{count.toLocaleString("en-GB")}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
