import styles from "./icon.module.css";
import { type IconName, iconPaths } from "./icon-paths";

interface IconProps {
  readonly name: IconName;
  /** Words for those who do not see it; leave out when the words stand beside it. */
  readonly label?: string | undefined;
}

/** One of our own drawings in the size and colour of the text; silent unless it has a label. */
export function Icon({ name, label }: IconProps) {
  const strokes = iconPaths[name].map((d) => <path key={d} d={d} />);
  if (!label)
    return (
      <svg className={styles.icon} viewBox="0 0 16 16" focusable="false" aria-hidden="true">
        {strokes}
      </svg>
    );
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" focusable="false" role="img" aria-label={label}>
      {strokes}
    </svg>
  );
}
