import { instantWords } from "@/app/_ui/date-words";
import type { HistoryRow } from "@/lib/db/read/events";
import { verbs } from "@/lib/model/events";
import { fieldDiff } from "@/lib/model/field-diff";
import styles from "./history.module.css";

/** Who did what, when and why, newest first; each row opens what it changed, field by field. */
export function History({ events }: { readonly events: readonly HistoryRow[] }) {
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.id}>
          <details>
            <summary>
              <strong>{event.by}</strong> {verbs[event.verb]?.past ?? event.verb}{" "}
              <span className={styles.when}>{instantWords(event.at)}</span>
              {event.reason ? <span className={styles.reason}> “{event.reason}”</span> : null}
            </summary>
            <Changes event={event} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function Changes({ event }: { readonly event: HistoryRow }) {
  const changes = fieldDiff(event.before, event.after);
  if (changes.length === 0) return <p className={styles.when}>No fields were changed.</p>;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
