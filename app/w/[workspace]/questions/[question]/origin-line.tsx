import { Badge } from "@/app/_ui/badge";
import type { OriginCount } from "@/lib/model/question-view";
import { originWords } from "./origin-words";
import styles from "./question.module.css";

/** How many reports rest on how many origins, which they are, and where they lean on each other. */
export function OriginLine({ count }: { readonly count: OriginCount }) {
  if (count.reports === 0) return null;
  const uses = count.origins.flatMap((origin) => origin.uses);
  return (
    <p className={styles.origins}>
      <strong>{originWords(count)}</strong>{" "}
      {uses.length > 0 ? <Badge tone="warning">Not independent: {uses.join("; ")}</Badge> : null}{" "}
      <span className={styles.names}>
        {count.origins.map(({ name, reports }) => (
          <span key={name} className={styles.origin}>
            {name} <span className={styles.many}>{reports}</span>
          </span>
        ))}
      </span>
    </p>
  );
}
