"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { announce } from "./announcer";
import { Button, LinkButton } from "./button";
import styles from "./compare-tray.module.css";
import { Icon } from "./icon";
import { compareAddress } from "./sections";
import { clearTray, type TrayItem, toggleInTray, trayHolds, useTray, useTrayInAddress } from "./tray";

/** Up to four claims laid aside, at the foot of every page; nothing while it is empty. */
export function CompareTray({ workspace }: { readonly workspace: string }) {
  const tray = useTray();
  return (
    <>
      <Suspense>
        <TrayAddress />
      </Suspense>
      {tray.length === 0 ? null : <OpenTray workspace={workspace} tray={tray} />}
    </>
  );
}

function OpenTray({ workspace, tray }: { readonly workspace: string; readonly tray: readonly TrayItem[] }) {
  const ready = tray.length > 1;
  return (
    <aside className={styles.tray} aria-label="Claims to compare">
      <ol className={styles.items}>
        {tray.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.item} onClick={() => toggleInTray(item)}>
              <span className={styles.label}>{item.label}</span>
              <Icon name="close" label="Take out" />
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        {ready ? (
          <LinkButton
            href={compareAddress(
              workspace,
              tray.map(({ id }) => id),
            )}
            look="primary"
            icon="compare"
            keys="Shift+B"
          >
            Compare {tray.length}
          </LinkButton>
        ) : (
          <p className={styles.hint}>Add another claim to compare</p>
        )}
        <Button look="quiet" onClick={clearTray}>
          Clear
        </Button>
      </div>
    </aside>
  );
}

function TrayAddress() {
  useTrayInAddress(`${usePathname()}?${useSearchParams()}`);
  return null;
}

interface TrayToggleProps extends TrayItem {
  /** Takes `b` where the button stands in a row of a list, or is the page's only one. */
  readonly keys?: string | undefined;
  readonly small?: boolean | undefined;
}

/** Lays a claim aside to compare, or takes it back. */
export function TrayToggle({ id, label, keys = "b", small }: TrayToggleProps) {
  const inside = useTray().some((item) => item.id === id);
  const toggle = () => {
    const done = toggleInTray({ id, label });
    if (!done) announce(`The tray holds ${trayHolds} claims. Take one out first.`, "assertive");
    else announce(inside ? "Taken out of the tray." : "Laid aside to compare.");
  };
  return (
    <Button small={small} look="quiet" icon="compare" keys={keys} aria-pressed={inside} onClick={toggle}>
      {inside ? "In the tray" : "Compare"}
    </Button>
  );
}
