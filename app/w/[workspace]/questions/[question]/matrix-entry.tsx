import { Badge } from "@/app/_ui/badge";
import { Icon } from "@/app/_ui/icon";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import type { Direction } from "@/lib/model/claim";
import type { MatrixEntry } from "@/lib/model/question-view";
import styles from "./matrix.module.css";

const arrows = { up: "arrow-up", down: "arrow-down", flat: "flat" } as const satisfies Record<Direction, string>;

/** One figure of a cell: the amount or an arrow, what it can stand for, its kind, and how it stands with us. */
export function EntryFace({ entry }: { readonly entry: MatrixEntry }) {
  const { figure, status, hedge, missing, reports, standing } = entry;
  const kind = [standing.rating, status, hedge && `“${hedge}”`, reports > 1 && `${reports} reports`]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <span className={styles.figure}>
        {figure.arrow ? <Icon name={arrows[figure.arrow]} /> : null} {figure.words}{" "}
        <span className={styles.dot} data-filled={standing.rating ? "true" : undefined} aria-hidden="true" />
        {standing.rating ? null : <VisuallyHidden>not assessed</VisuallyHidden>}
      </span>
      {figure.interval ? <span className={styles.interval}>{figure.interval}</span> : null}
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      {missing.map((one) => (
        <span key={one} className={styles.missing}>
          <Icon name="undecided" /> {one}
        </span>
      ))}
      {standing.contradicts.length > 0 ? (
        <Badge tone="contradicts" icon="contradicts">
          {retold(standing) ? "contradicts, as retold" : `contradicts ${standing.contradicts.length}`}
        </Badge>
      ) : null}
    </>
  );
}

function retold({ contradicts }: MatrixEntry["standing"]): boolean {
  return contradicts.every(({ asRetoldBy }) => asRetoldBy !== null);
}
