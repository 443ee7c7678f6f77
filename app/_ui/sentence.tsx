import styles from "./sentence.module.css";

interface SentenceProps {
  /** The claim as one sentence in our words. */
  readonly text: string;
  /** The part of it that is the value ("3.7 million tonnes"); emphasised where it occurs. */
  readonly value?: string | null | undefined;
}

/** A claim in one line, its value emphasised. */
export function Sentence({ text, value }: SentenceProps) {
  const at = value ? text.indexOf(value) : -1;
  if (!value || at < 0) return <span className={styles.sentence}>{text}</span>;
  return (
    <span className={styles.sentence}>
      {text.slice(0, at)}
      <strong className={styles.value}>{value}</strong>
      {text.slice(at + value.length)}
    </span>
  );
}
