import Link from "next/link";
import type { ReactNode } from "react";
import type { Role } from "@/lib/access/actor";
import { Announcer } from "./announcer";
import { CompareTray } from "./compare-tray";
import { Keys } from "./keys";
import { Palette } from "./palette";
import { type Counts, Rail } from "./rail";
import { SearchBox } from "./search-box";
import type { SectionKey } from "./sections";
import { deskAddress } from "./sections";
import styles from "./shell.module.css";
import { type FormTarget, type Theme, UserMenu } from "./user-menu";

interface ShellProps {
  readonly workspace: { readonly slug: string; readonly name: string };
  readonly user: { readonly name: string; readonly role: Role };
  readonly counts?: Counts | undefined;
  /** Sections left out of the rail for this role. */
  readonly without?: readonly SectionKey[] | undefined;
  /** Jobs under way in words ("Importing 3 of 12"); null for none. */
  readonly jobs?: { readonly words: string; readonly href: string } | null | undefined;
  readonly theme: Theme;
  readonly signOut: FormTarget;
  readonly chooseTheme: FormTarget;
  readonly children: ReactNode;
}

/** The frame of every page of the desk: bar, rail, the page, compare tray, and what speaks and listens for all of them. */
export function Shell({
  workspace,
  user,
  counts = {},
  without = [],
  jobs,
  theme,
  signOut,
  chooseTheme,
  children,
}: ShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        Skip to the page
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} href={deskAddress(workspace.slug, "queue")}>
          <span className={styles.name}>Gainsay</span>
          <span className={styles.workspace}>{workspace.name}</span>
        </Link>
        <SearchBox workspace={workspace.slug} />
        {jobs ? (
          <p className={styles.jobs} role="status">
            <Link href={jobs.href}>{jobs.words}</Link>
          </p>
        ) : null}
        <div className={styles.tools}>
          <Keys />
          <UserMenu workspace={workspace.slug} user={user} theme={theme} signOut={signOut} chooseTheme={chooseTheme} />
        </div>
      </header>
      <div className={styles.rail}>
        <Rail workspace={workspace.slug} counts={counts} without={without} />
      </div>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <CompareTray workspace={workspace.slug} />
      <Palette workspace={workspace.slug} without={without} />
      <Announcer />
    </div>
  );
}
