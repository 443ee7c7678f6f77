import { Icon } from "@/app/_ui/icon";
import styles from "./question.module.css";

interface DownloadsProps {
  /** What the files hold. */
  readonly label: string;
  readonly files: readonly { readonly href: string; readonly name: string }[];
}

/** The same thing as files to take along. */
export function Downloads({ label, files }: DownloadsProps) {
  return (
    <p className={styles.downloads}>
      <Icon name="download" /> <span>{label}:</span>
      {files.map(({ href, name }) => (
        <a key={name} href={href} download aria-label={`${label}, ${name}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
