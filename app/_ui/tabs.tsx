import Link from "next/link";
import styles from "./tabs.module.css";

/** One view of the same thing, at its own address. */
export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current: boolean;
}

/** Views of one thing as links, so that each can be bookmarked, shared and reached without script. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={styles.frame}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link className={styles.tab} href={tab.href} aria-current={tab.current ? "page" : undefined} scroll={false}>
              {tab.label}
              {tab.count === undefined ? null : (
                <span className={styles.count}> {tab.count.toLocaleString("en-GB")}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
