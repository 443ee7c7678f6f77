import styles from "./triage.module.css";

/** How much of a queue is decided: "37 of 120". */
export function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const words = `${done.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}`;
  return (
    <div className={styles.progress}>
      <progress value={done} max={Math.max(total, 1)} aria-label={`${words} decided`} />
      <span>{words}</span>
    </div>
  );
}
