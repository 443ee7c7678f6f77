import styles from "./kbd.module.css";

/** A key or a sequence ("g q", "Shift+B") as caps; hidden where there is no keyboard or keys are turned off. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys} data-key-hint="" aria-hidden="true">
      {keys.split(" ").map((key) => (
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
  Enter: "↵",
  Space: "Space",
};
