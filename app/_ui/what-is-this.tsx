import { type GlossaryKey, glossary } from "./glossary";
import { Icon } from "./icon";
import styles from "./what-is-this.module.css";

/** A small "?" that opens the meaning of one word in place; works without script, with keys and at any zoom. */
export function WhatIsThis({ about }: { readonly about: GlossaryKey }) {
  const { term, means } = glossary[about];
  return (
    <details className={styles.what}>
      <summary className={styles.ask} title="What is this?">
        <Icon name="questions" label={`What is “${term}”?`} />
      </summary>
      <p className={styles.means}>{means}</p>
    </details>
  );
}
