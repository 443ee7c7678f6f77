import { useId } from "react";
import { type GlossaryKey, glossary } from "./glossary";
import { Icon } from "./icon";
import sheet from "./sheet.module.css";
import styles from "./what-is-this.module.css";

/** A small "?" that opens the meaning of one word beside it; works without script, and closes with Escape. */
export function WhatIsThis({ about }: { readonly about: GlossaryKey }) {
  const id = useId();
  const { term, means } = glossary[about];
  return (
    <span className={styles.what}>
      <button type="button" className={styles.ask} popoverTarget={id} title="What is this?">
        <Icon name="questions" label={`What is “${term}”?`} />
      </button>
      <span id={id} popover="auto" className={sheet.sheet}>
        {means}
      </span>
    </span>
  );
}
