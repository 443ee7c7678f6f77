import { Fragment } from "react";
import { KnownMark } from "@/app/_ui/badge";
import { Words } from "@/app/_ui/quote";
import type { TriageCard } from "@/lib/model/triage-card";
import styles from "./triage.module.css";

/** Why a candidate reads as it does: for each field how it is known, the steps to it and the words they rest on. */
export function Why({ card }: { readonly card: Pick<TriageCard, "fields" | "rules" | "worth" | "worthReasons"> }) {
  const reasons = card.worthReasons.length > 0 ? ` (${card.worthReasons.join("; ")})` : "";
  return (
    <section className={styles.why} aria-label="Why it reads so">
      <dl className={styles.fields}>
        {card.fields.map(({ field, label, value, origin, steps }) => (
          <div key={field} className={styles.field}>
            <dt>{label}</dt>
            <dd>
              {value} {origin ? <KnownMark origin={origin} /> : null}
              {steps.map(({ note, words }) => (
                <span key={`${note} ${words.join()}`} className={styles.step}>
                  {note}{" "}
                  {words.map((surface, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice and never move.
                    <Fragment key={index}>
                      {index > 0 ? ", " : ""}
                      <Words>{surface}</Words>
                    </Fragment>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        Rules: {card.rules.join(", ")}. Worth checking {card.worth} of 100{reasons}; this only orders the queue.
      </p>
    </section>
  );
}
