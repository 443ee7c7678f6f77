import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { Kbd } from "./kbd";

interface Looks {
  /** `primary` for the one main act of a screen; `quiet` without a border; `danger` for what withdraws. */
  readonly look?: "plain" | "primary" | "quiet" | "danger" | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** The key that does the same ("a", "Shift+B", "g q", "Mod+Enter"): shown, and worked by `Keys`. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}

type ButtonProps = Looks & Omit<ComponentProps<"button">, keyof Looks>;

/** A button; `type` is "button" unless said otherwise. */
export function Button({ look, small, icon, keys, children, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button type={type} className={classNames(looksOf(look, small), className)} {...keyAttributes(keys)} {...rest}>
      <ButtonFace icon={icon} keys={keys}>
        {children}
      </ButtonFace>
    </button>
  );
}

type LinkButtonProps = Looks & Omit<ComponentProps<typeof Link>, keyof Looks>;

/** A link that looks like a button, for acts that lead to another page. */
export function LinkButton({ look, small, icon, keys, children, className, ...rest }: LinkButtonProps) {
  return (
    <Link className={classNames(looksOf(look, small), className)} {...keyAttributes(keys)} {...rest}>
      <ButtonFace icon={icon} keys={keys}>
        {children}
      </ButtonFace>
    </Link>
  );
}

/** Buttons side by side, wrapping where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** The attributes by which `Keys` finds what a key does; none without a key. A sequence cannot be told by aria-keyshortcuts. */
export function keyAttributes(keys: string | undefined) {
  if (!keys) return {};
  const told = keys.includes(" ") ? undefined : keys.replaceAll("|", " ").replaceAll("Mod+", "Control+");
  return { "data-key": keys, "aria-keyshortcuts": told };
}

function ButtonFace({ icon, keys, children }: Pick<Looks, "icon" | "keys" | "children">) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </>
  );
}

function looksOf(look: Looks["look"] = "plain", small = false): string {
  return classNames(styles.button, styles[look], small && styles.small);
}
