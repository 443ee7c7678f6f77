import type { ReactNode } from "react";
import { ChainGraph } from "@/app/_ui/chain-graph";
import { IntervalBar } from "@/app/_ui/interval-bar";
import { TimeAxis } from "@/app/_ui/time-axis";
import type { CommonScale } from "@/lib/compare/common-scale";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { chainGraph } from "@/lib/model/chain-graph";
import { claimWords } from "@/lib/model/claim-words";
import type { Comparison } from "@/lib/model/comparison";
import { numberWords } from "@/lib/model/figure-words";
import { gapWords } from "@/lib/model/gap-words";
import styles from "./compare.module.css";

interface DrawnProps {
  readonly columns: number;
  readonly statements: readonly ClaimStatement[];
  readonly letters: readonly string[];
}

interface DrawnRowProps {
  readonly columns: number;
  readonly label: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

function DrawnRow({ columns, label, act, children }: DrawnRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.drawn} colSpan={columns - 1}>
        {children}
        {act}
      </td>
    </tr>
  );
}

interface DrawnValuesProps extends DrawnProps {
  readonly scale: CommonScale | null;
  readonly readings: readonly Comparison[];
  readonly act: ReactNode;
}

/** What each value can stand for, on one scale, with the gaps to the base in words; nothing where no two values meet. */
export function DrawnValues({ columns, statements, letters, scale, readings, act }: DrawnValuesProps) {
  if (!scale) return null;
  const rows = scale.values.flatMap((value, index) => {
    const statement = statements[index];
    return value && statement
      ? [{ label: letters[index] ?? "", ...value, words: claimWords(statement.content).figure }]
      : [];
  });
  const gaps = readings.flatMap((reading, index) => gapWords(reading, letters[index + 1] ?? "B") ?? []);
  return (
    <DrawnRow columns={columns} label="Normalised" act={act}>
      <IntervalBar title="What each value can stand for." unit={scale.unit} rows={rows} format={numberWords} />
      {gaps.length > 0 ? <p className={styles.gap}>{gaps.join(" ")}</p> : null}
    </DrawnRow>
  );
}

/** When each claim is about, from when its change counts and when it was said, on one axis. */
export function DrawnTimes({ columns, statements, letters, act }: DrawnProps & { readonly act: ReactNode }) {
  const rows = statements.map(({ content }, index) => ({
    label: letters[index] ?? "",
    about: content.period ?? content.asOf,
    assumed: content.known.period === "assumed",
    base: content.change?.base.period ?? null,
    said: content.saidOn,
  }));
  return (
    <DrawnRow columns={columns} label="On one axis" act={act}>
      <TimeAxis title="When each claim is about, and when it was said." rows={rows} />
      <p className={styles.gap}>
        Bar: what it is about. Dotted: what a change is measured from. Diamond: the latest day it can have been said.
      </p>
    </DrawnRow>
  );
}

/** The hands each claim came through, as one graph with shared hands merged and what a hop changed. */
export function DrawnHands({
  columns,
  statements,
  letters,
  readings,
}: DrawnProps & { readonly readings: readonly Comparison[] }) {
  const graph = chainGraph(statements.map(({ chain }) => chain));
  if (graph.nodes.length === 0) return null;
  const spoken = statements.map(
    ({ chain }, index) => `${letters[index]}: ${chain.map(({ source }) => source).join(", ")}.`,
  );
  return (
    <DrawnRow columns={columns} label="Through whose hands">
      <ChainGraph
        title={`The hands each claim came through, outermost first. ${spoken.join(" ")}`}
        graph={graph}
        letters={letters}
        changes={readings.flatMap(({ drift }) =>
          drift.map(({ by, text, retelling }) => ({
            by,
            text,
            chain: statements.findIndex(({ id }) => id === retelling),
          })),
        )}
      />
    </DrawnRow>
  );
}
