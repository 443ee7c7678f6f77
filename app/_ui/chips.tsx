import Link from "next/link";
import styles from "./chips.module.css";
import { Icon } from "./icon";

/** One filter that is on, as words, and the address without it. */
export interface Chip {
  readonly field: string;
  readonly value: string;
  readonly removeHref: string;
}

/** The filters that are on: each can be dropped, all can be cleared. Nothing when none is on. */
export function Chips({ chips, clearHref }: { readonly chips: readonly Chip[]; readonly clearHref: string }) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters that are on">
      {chips.map(({ field, value, removeHref }) => (
        <li key={`${field} ${value}`}>
          <Link className={styles.chip} href={removeHref} scroll={false}>
            <span className={styles.field}>{field}:</span> <span>{value}</span>
            <Icon name="close" label="Remove this filter" />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link className={styles.clear} href={clearHref} scroll={false}>
            Clear all
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
