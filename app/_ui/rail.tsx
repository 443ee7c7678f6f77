"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Icon } from "./icon";
import { Kbd } from "./kbd";
import styles from "./rail.module.css";
import { atHand, deskAddress, type SectionKey, sections } from "./sections";

/** What waits in a section; shown beside its name. */
export type Counts = Partial<Readonly<Record<SectionKey, number>>>;

interface RailProps {
  readonly workspace: string;
  readonly counts: Counts;
  /** Sections this person has no business in; left out. */
  readonly without: readonly SectionKey[];
}

/** The places of the desk: a rail at the left, and on a narrow screen a bar at the bottom whose last button opens the rest, without script. */
export function Rail({ workspace, counts, without }: RailProps) {
  const here = usePathname();
  const all = (Object.keys(sections) as SectionKey[]).filter((key) => !without.includes(key));
  const item = (key: SectionKey) => {
    const href = deskAddress(workspace, key);
    const current = here === href || here.startsWith(`${href}/`);
    return <RailItem key={key} section={key} href={href} current={current} count={counts[key]} />;
  };
  return (
    <nav className={styles.rail} aria-label="Desk">
      <ul className={styles.list}>{all.filter((key) => atHand.includes(key)).map(item)}</ul>
      <button type="button" className={styles.more} popoverTarget="rail-rest">
        <Icon name="menu" />
        <span>More</span>
      </button>
      <div id="rail-rest" popover="auto" className={styles.rest}>
        <ul className={styles.list}>{all.filter((key) => !atHand.includes(key)).map(item)}</ul>
      </div>
    </nav>
  );
}

interface RailItemProps {
  readonly section: SectionKey;
  readonly href: string;
  readonly current: boolean;
  readonly count: number | undefined;
}

function RailItem({ section, href, current, count }: RailItemProps) {
  const { label, icon, ...rest } = sections[section];
  const key = "key" in rest ? `g ${rest.key}` : undefined;
  return (
    <li className={["history", "admin", "settings", "help"].includes(section) ? styles.below : undefined}>
      <Link
        className={styles.item}
        href={href}
        aria-current={current ? "page" : undefined}
        data-key={key}
        data-key-label={label}
        data-key-always=""
      >
        <Icon name={icon} />
        <span className={styles.label}>{label}</span>
        {count ? <span className={styles.count}>{count.toLocaleString("en-GB")}</span> : null}
        {key ? <Kbd keys={key} /> : null}
      </Link>
    </li>
  );
}
