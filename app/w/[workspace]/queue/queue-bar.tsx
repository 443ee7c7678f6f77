import Link from "next/link";
import { LinkButton } from "@/app/_ui/button";
import { Chips } from "@/app/_ui/chips";
import { deskAddress } from "@/app/_ui/sections";
import { type QueueView, queueQuery, queueSorts } from "@/lib/model/queue-view";
import styles from "./queue.module.css";
import { filtersOn } from "./queue-body";
import { sortWords } from "./queue-words";

interface QueueBarProps {
  readonly workspace: string;
  readonly view: QueueView;
  /** The candidate triage begins with; null where none waits. */
  readonly first: string | null;
}

/** Above the rows: the way into triage, the filters that are on, and the order, which can be changed. */
export function QueueBar({ workspace, view, first }: QueueBarProps) {
  const here = deskAddress(workspace, "queue");
  const chips = filtersOn(here, view).map(({ label, dropHref }) => ({
    field: "Only",
    value: label,
    removeHref: dropHref,
  }));
  return (
    <div className={styles.bar}>
      {first ? (
        <LinkButton
          look="primary"
          keys="t"
          prefetch={false}
          href={`${deskAddress(workspace, "queue", first)}${queueQuery(view)}`}
        >
          Triage
        </LinkButton>
      ) : null}
      {first && view.post ? (
        <LinkButton
          keys="Shift+G"
          prefetch={false}
          href={`${deskAddress(workspace, "queue", "grid")}${queueQuery(view)}`}
        >
          Grid of this post
        </LinkButton>
      ) : null}
      <Chips chips={chips} clearHref={here} />
      {first ? (
        <nav className={styles.sorts} aria-label="Order">
          {queueSorts.map((sort) => (
            <Link
              key={sort}
              href={`${here}${queueQuery({ ...view, sort })}`}
              aria-current={sort === view.sort ? "true" : undefined}
              prefetch={false}
            >
              {sortWords[sort]}
            </Link>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
