"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "./button";
import styles from "./dialog.module.css";
import type { IconName } from "./icon-paths";

interface DialogProps {
  readonly open: boolean;
  /** Escape, the close button, or a press beside it. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own element: it keeps the focus, closes with Escape and gives the focus back. */
export function Dialog({ open, onClose, title, wide, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog || dialog.open === open) return;
    if (!open) {
      dialog.close();
      return;
    }
    dialog.showModal();
    // What one came for, not the close button.
    dialog.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog already.
    <dialog
      ref={element}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => (event.target === element.current ? onClose() : undefined)}
    >
      {open ? (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <Button look="quiet" small icon="close" onClick={onClose}>
              Close
            </Button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}

interface DialogButtonProps {
  readonly label: ReactNode;
  readonly title: ReactNode;
  readonly icon?: IconName | undefined;
  readonly look?: "plain" | "primary" | "quiet" | "danger" | undefined;
  readonly keys?: string | undefined;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A button that opens a dialog; the dialog's content may come from the server. */
export function DialogButton({ label, title, wide, children, ...button }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} wide={wide}>
        {children}
      </Dialog>
    </>
  );
}
