"use client";

import { useEffect, useState } from "react";
import styles from "./visually-hidden.module.css";

const channel = "gainsay:announce";

/** Says one sentence to screen readers: politely for saves, assertively for edit conflicts. Needs `Announcer` in the page (the shell has it). */
export function announce(words: string, manner: "polite" | "assertive" = "polite"): void {
  document.dispatchEvent(new CustomEvent(channel, { detail: { words, manner } }));
}

/** The two live regions `announce` speaks through. */
export function Announcer() {
  const [said, say] = useState({ polite: "", assertive: "" });
  useEffect(() => {
    const hear = (event: Event) => {
      const { words, manner } = (event as CustomEvent<{ words: string; manner: "polite" | "assertive" }>).detail;
      // The same words twice are a change too: a no-break space tells them apart without being spoken.
      say((before) => ({ ...before, [manner]: before[manner] === words ? `${words}\u00a0` : words }));
    };
    document.addEventListener(channel, hear);
    return () => document.removeEventListener(channel, hear);
  }, []);
  return (
    <>
      <div className={styles.hidden} role="status">
        {said.polite}
      </div>
      <div className={styles.hidden} role="alert">
        {said.assertive}
      </div>
    </>
  );
}
