import type { ReactNode } from "react";
import { ButtonRow, LinkButton } from "./button";
import { Icon } from "./icon";
import styles from "./states.module.css";
import visually from "./visually-hidden.module.css";

interface EmptyStateProps {
  /** "No posts yet". */
  readonly title: string;
  /** What will be here. */
  readonly children?: ReactNode;
  /** The one thing to do: a button or link. */
  readonly act?: ReactNode;
}

/** Nothing here yet: says what will be, and the one thing to do. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {act ? <ButtonRow>{act}</ButtonRow> : null}
    </div>
  );
}

interface FilteredEmptyProps {
  /** What is listed, in the plural: "claims". */
  readonly things: string;
  /** The filters that are on, with the address that drops each, the most promising first. */
  readonly filters: readonly { readonly label: string; readonly dropHref: string }[];
  readonly clearHref: string;
}

/** Filters leave nothing: names the filters and offers to drop each. */
export function FilteredEmpty({ things, filters, clearHref }: FilteredEmptyProps) {
  return (
    <div className={styles.state} role="status">
      <h2 className={styles.title}>No {things} fit these filters</h2>
      <ButtonRow>
        {filters.map(({ label, dropHref }) => (
          <LinkButton key={dropHref} href={dropHref} small icon="close">
            Drop “{label}”
          </LinkButton>
        ))}
        <LinkButton href={clearHref} small>
          Clear all filters
        </LinkButton>
      </ButtonRow>
    </div>
  );
}

/** The work of a list is done: "Queue clear · 120 decided today". */
export function DoneState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.state} role="status">
      <h2 className={styles.title}>
        <Icon name="check" /> {title}
      </h2>
      {children ? <div className={styles.words}>{children}</div> : null}
    </div>
  );
}

interface ErrorStateProps {
  readonly title: string;
  /** Names the request in the log; shown so that it can be passed on. */
  readonly requestId?: string | undefined;
  /** What was entered is kept; say so only when it is true. */
  readonly textIsSafe?: boolean | undefined;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}

/** Something failed: what, whether the text is safe, the request to name, and what to do. */
export function ErrorState({ title, requestId, textIsSafe, children, act }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <h2 className={styles.title}>
        <Icon name="danger" /> {title}
      </h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {textIsSafe ? <p className={styles.words}>Your text is safe.</p> : null}
      {requestId ? (
        <p className={styles.request}>
          Request <code>{requestId}</code>
        </p>
      ) : null}
      {act ? <ButtonRow>{act}</ButtonRow> : null}
    </div>
  );
}

/** Lines in the place of what is loading, with its final height; read out as one word. */
export function Skeleton({ lines = 3, label = "Loading…" }: { readonly lines?: number; readonly label?: string }) {
  return (
    <div role="status">
      <span className={visually.hidden}>{label}</span>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
          <div key={line} className={styles.bone} />
        ))}
      </div>
    </div>
  );
}
