import Link from "next/link";
import type { ReactNode } from "react";
import facet from "./facet-list.module.css";
import styles from "./histogram.module.css";
import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

/** One stretch of a scale: what it holds, and the address that narrows the list to it. */
export interface HistogramBin {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
}

interface HistogramProps {
  readonly title: string;
  readonly bins: readonly HistogramBin[];
  /** What to say instead of bins. */
  readonly none: string;
  /** The address without the range, while there is one. */
  readonly wholeHref?: string | null | undefined;
  /** The range as a form. */
  readonly children?: ReactNode;
}

/** A filter by a stretch of a scale: one bar a row, each a link with its count, empty ones shown as empty. Drawn on the server, needs no script. */
export function Histogram({ title, bins, none, wholeHref, children }: HistogramProps) {
  const greatest = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <details className={facet.facet} open>
      <summary className={facet.title}>{title}</summary>
      {bins.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ol className={styles.bins}>
        {bins.map((bin) => (
          <li key={bin.key}>
            <Bin bin={bin} share={bin.count / greatest} />
          </li>
        ))}
      </ol>
      {wholeHref ? (
        <Link className={styles.whole} href={wholeHref} scroll={false}>
          Whole range
        </Link>
      ) : null}
      {children}
    </details>
  );
}

function Bin({ bin: { words, count, href, chosen }, share }: { readonly bin: HistogramBin; readonly share: number }) {
  const content = (
    <>
      <span>
        {chosen ? <Icon name="check" label="Chosen:" /> : null} {words}
      </span>
      <span className={styles.count}>
        {count.toLocaleString("en-GB")}
        <VisuallyHidden> {count === 1 ? "claim" : "claims"}</VisuallyHidden>
      </span>
      <svg className={styles.bar} width="100%" height="6" aria-hidden="true">
        <rect className={styles.track} width="100%" height="6" />
        <rect className={styles.filled} width={`${(share * 100).toFixed(1)}%`} height="6" />
      </svg>
    </>
  );
  if (count === 0) return <div className={`${styles.bin} ${styles.empty}`}>{content}</div>;
  return (
    <Link className={styles.bin} href={href} aria-current={chosen ? "true" : undefined} scroll={false}>
      {content}
    </Link>
  );
}
