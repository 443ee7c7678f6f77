import Link from "next/link";
import { instantWords } from "@/app/_ui/date-words";
import type { HistoryRow } from "@/lib/db/read/events";
import { actWords } from "@/lib/model/act-words";
import { fieldDiff } from "@/lib/model/field-diff";
import { fieldWords } from "@/lib/model/field-words";
import styles from "./history.module.css";

interface HistoryProps {
  /** `about` names what a row is about, where rows are about different things; with its page, where it has one. */
  readonly events: readonly (HistoryRow & { readonly about?: string | null; readonly href?: string | null })[];
}

/** Who did what, when and why, newest first; each row opens what it changed, field by field. */
export function History({ events }: HistoryProps) {
  if (events.length === 0) return <p>Nothing has happened to it yet.</p>;
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.id}>
          <details>
            <summary>
              <strong>{event.by}</strong> {actWords(event, event.about ?? null)}{" "}
              <span className={styles.when}>{instantWords(event.at)}</span>
              {event.reason ? <span className={styles.reason}> “{event.reason}”</span> : null}
            </summary>
            <Changes event={event} />
            {event.href ? (
              <p className={styles.open}>
                <Link href={event.href}>Open the {event.subjectKind.replaceAll("-", " ")}</Link>
              </p>
            ) : null}
          </details>
        </li>
      ))}
    </ol>
  );
}

function Changes({ event }: { readonly event: HistoryRow }) {
  if (event.sealed) return <p className={styles.when}>What it says stays sealed until the cross-check is in.</p>;
  const changes = fieldDiff(event.before, event.after);
  if (changes.length === 0) return <p className={styles.when}>No fields were changed.</p>;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldWords(field)}</dt>
          <dd>
            {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
