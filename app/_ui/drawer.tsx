import type { ReactNode } from "react";
import { LinkButton } from "./button";
import styles from "./drawer.module.css";

interface DrawerProps {
  readonly title: string;
  /** The same list without the drawer. */
  readonly closeHref: string;
  /** The full page of what is shown. */
  readonly openHref?: string | undefined;
  readonly children: ReactNode;
}

/** A look at one thing at the right, without leaving the list; it lives in the address, Escape closes it. */
export function Drawer({ title, closeHref, openHref, children }: DrawerProps) {
  return (
    <aside className={styles.drawer} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {openHref ? (
          <LinkButton href={openHref} small look="quiet" icon="external">
            Open
          </LinkButton>
        ) : null}
        <LinkButton href={closeHref} small look="quiet" icon="close" keys="Escape" scroll={false}>
          Close
        </LinkButton>
      </div>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
