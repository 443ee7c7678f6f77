import { wordDifferences } from "@/lib/text/word-differences";
import styles from "./differing-words.module.css";

interface DifferingWordsProps {
  /** The captured words shown. */
  readonly words: string;
  /** The captured words they are held against. */
  readonly against: string;
}

// Of texts that share less than this there is nothing to be learned from the words that differ: nearly all do.
const leastShared = 0.25;

/** Captured words with those set apart that the others do not have; plain where the two hardly share any. */
export function DifferingWords({ words, against }: DifferingWordsProps) {
  const runs = wordDifferences(words, against).filter((run) => run.in !== "second");
  const shared = runs.filter((run) => run.in === "both").reduce((sum, { text }) => sum + text.trim().length, 0);
  if (shared < leastShared * words.length) return words;
  return runs.map((run, index) =>
    run.in === "first" && run.text.trim() !== "" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name and never move.
      <strong key={index} className={styles.own}>
        {run.text}
      </strong>
    ) : (
      run.text
    ),
  );
}
