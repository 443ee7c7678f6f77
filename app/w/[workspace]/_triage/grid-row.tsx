import { useEffect, useRef } from "react";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import type { GridRow } from "@/lib/model/grid-row";
import type { TypedFields } from "@/lib/model/typed-reading";
import styles from "./grid.module.css";
import { GridCell, gridColumns } from "./grid-cells";
import type { RowState } from "./row-state";

interface GridLineProps {
  readonly row: GridRow;
  readonly typed: TypedFields;
  readonly state: RowState;
  readonly chosen: boolean;
  /** The control being edited; null when the row is read. */
  readonly editing: string | null;
  readonly onToggle: (range: boolean) => void;
  readonly onEdit: (control: string | null) => void;
  readonly onType: (name: string, value: string) => void;
  readonly onUndo: () => void;
}

const looks = {
  new: null,
  waiting: { tone: "warning", icon: "later" },
  saved: { tone: "success", icon: "check" },
  failed: { tone: "danger", icon: "danger" },
} as const;

/** One figure of the post: a tick to choose it, its words, its fields, and how far its answer has come. */
export function GridLine(props: GridLineProps) {
  const { row, typed, state, chosen, editing, onToggle, onEdit, onType, onUndo } = props;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (editing) line.current?.querySelector<HTMLElement>(`[data-control="${editing}"]`)?.focus();
  }, [editing]);
  const look = looks[state.state];
  const done = state.state === "saved" || state.state === "waiting";
  const [first, ...rest] = row.wordings;
  return (
    <tr
      ref={line}
      className={styles.line}
      data-row={row.key}
      data-state={state.state}
      aria-selected={chosen}
      onKeyDown={(event) => {
        if (editing === null || !["Escape", "Enter"].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        onEdit(null);
        line.current?.querySelector<HTMLElement>("[data-row-door]")?.focus();
      }}
    >
      <th scope="row" className={styles.head}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            data-row-door=""
            checked={chosen}
            onChange={(event) => onToggle((event.nativeEvent as MouseEvent).shiftKey === true)}
          />
          <span>
            <strong>{row.figure}</strong> <q className={styles.words}>{first?.surface}</q>
          </span>
        </label>
        {rest.length > 0 ? (
          <details className={styles.more}>
            <summary>{rest.length + 1} wordings</summary>
            <ul>
              {rest.map(({ id, surface }) => (
                <li key={id}>
                  <q className={styles.words}>{surface}</q>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </th>
      {gridColumns.map((column) => (
        <GridCell
          key={column.key}
          row={row}
          column={column}
          typed={typed}
          open={editing !== null && !done}
          onOpen={(control) => (done ? undefined : onEdit(control))}
          onType={onType}
        />
      ))}
      <td className={styles.cell} data-label="State">
        {look ? (
          <Badge tone={look.tone} icon={look.icon} edge="none">
            {state.words}
          </Badge>
        ) : (
          state.words
        )}
        {state.state === "saved" || state.state === "failed" ? (
          <Button small look="quiet" onClick={onUndo}>
            {state.state === "saved" ? "Undo" : "Try again"}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
