import { wordDifferences } from "@/lib/text/word-differences";
import styles from "./revisions.module.css";

/** One text with what went out struck through and what came in underlined; each is said aloud as such. */
export function TextDifferences({ older, newer }: { readonly older: string; readonly newer: string }) {
  const runs = wordDifferences(older, newer);
  if (runs.every((run) => run.in === "both")) return <p>The words are the same.</p>;
  return (
    <p className={styles.text}>
      {runs.map((run, index) => {
        const key = `${index} ${run.in}`;
        if (run.in === "first") return <del key={key}>{run.text}</del>;
        return run.in === "second" ? <ins key={key}>{run.text}</ins> : <span key={key}>{run.text}</span>;
      })}
    </p>
  );
}
