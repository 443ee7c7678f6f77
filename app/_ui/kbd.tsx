import { classNames } from "./class-names";
import styles from "./kbd.module.css";

interface KbdProps {
  /** A key, a sequence ("g q") or a chord ("Shift+B"); of alternatives ("z|Backspace") the first is shown. */
  readonly keys: string;
  /** Read out, and shown even where hints are hidden: for lists of keys. A hint beside a button is neither, the button says it itself. */
  readonly spoken?: boolean | undefined;
}

/** Keys as caps; a hint is hidden where there is no keyboard or keys are turned off. */
export function Kbd({ keys, spoken = false }: KbdProps) {
  const shown = keys === "|" ? keys : (keys.split("|")[0] ?? keys);
  return (
    <span
      className={classNames(styles.keys, !spoken && styles.hint)}
      data-key-hint={spoken ? undefined : ""}
      aria-hidden={spoken ? undefined : true}
    >
      {shown.split(" ").map((key) => (
        <kbd key={key} className={styles.key}>
          {keyCaps[key] ?? key.replace("Mod+", "Ctrl ").replace("+", " ")}
        </kbd>
      ))}
    </span>
  );
}

const keyCaps: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};
