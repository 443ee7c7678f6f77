import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./quote.module.css";

interface QuoteProps {
  /** The exact captured words, and nothing else. */
  readonly words: string;
  /** Captured words around them, shown fainter. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Who, where and when: a line under the words. */
  readonly source?: ReactNode;
  /** Address of the post the words stand in, for `cite`. */
  readonly cite?: string | undefined;
  readonly large?: boolean | undefined;
}

/** Captured words in the evidence face, with their source line; the claim's own words are marked within their context. */
export function Quote({ words, before, after, source, cite, large }: QuoteProps) {
  const inContext = Boolean(before || after);
  return (
    <figure className={classNames(styles.quote, large && styles.large)}>
      <blockquote className={styles.words} cite={cite}>
        {before ? <span className={styles.context}>{before}</span> : null}
        {inContext ? <mark>{words}</mark> : words}
        {after ? <span className={styles.context}>{after}</span> : null}
      </blockquote>
      {source ? <figcaption className={styles.source}>{source}</figcaption> : null}
    </figure>
  );
}

/** A few captured words inside a line of interface. */
export function Words({ children }: { readonly children: ReactNode }) {
  return <q className={styles.inline}>{children}</q>;
}
