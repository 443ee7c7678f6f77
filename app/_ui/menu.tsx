import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import styles from "./menu.module.css";
import sheet from "./sheet.module.css";

interface MenuProps {
  /** Unique in the page. */
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName | undefined;
  readonly look?: "plain" | "quiet" | undefined;
  readonly small?: boolean | undefined;
  readonly children: ReactNode;
}

/** A button that opens a short list of acts beside it; the browser's popover, so it closes with Escape and needs no script. */
export function Menu({ id, label, icon, look = "plain", small, children }: MenuProps) {
  return (
    <div className={styles.menu}>
      <Button popoverTarget={id} look={look} icon={icon} small={small}>
        {label}
      </Button>
      <div id={id} popover="auto" className={classNames(sheet.sheet, styles.list)}>
        {children}
      </div>
    </div>
  );
}

/** A way to another page in a menu. */
export function MenuLink({ icon, children, ...link }: ComponentProps<typeof Link> & { readonly icon?: IconName }) {
  return (
    <Link className={styles.item} {...link}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </Link>
  );
}

/** An act in a menu; inside a form it sends it with `type="submit"`. */
export function MenuButton({
  icon,
  children,
  type = "button",
  ...button
}: ComponentProps<"button"> & { readonly icon?: IconName }) {
  return (
    <button className={styles.item} type={type} {...button}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
