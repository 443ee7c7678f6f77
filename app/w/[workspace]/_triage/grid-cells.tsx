import { KnownMark } from "@/app/_ui/badge";
import type { GridRow } from "@/lib/model/grid-row";
import type { TypedFields } from "@/lib/model/typed-reading";
import { describePeriod } from "@/lib/units/period-words";
import styles from "./grid.module.css";

/** A column of the grid: what it shows, and the controls that edit it. */
export interface GridColumn {
  readonly key: string;
  readonly label: string;
  readonly shown: (row: GridRow, typed: TypedFields) => string;
  readonly controls: readonly GridControl[];
}

interface GridControl {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "number" | "date" | readonly string[];
}

const text = (key: string, label: string): GridColumn => ({
  key,
  label,
  shown: (_, typed) => typed[key] ?? "",
  controls: [{ name: key, label, kind: "text" }],
});

/** The columns in the order every screen lists the fields. */
export const gridColumns: readonly GridColumn[] = [
  text("claimant", "Claimant"),
  text("indicator", "Indicator"),
  {
    key: "value",
    label: "Value",
    shown: ({ value }) => value,
    controls: [
      { name: "value", label: "Value in base units", kind: "number" },
      { name: "unit", label: "Unit", kind: "text" },
    ],
  },
  {
    key: "change",
    label: "Change",
    shown: ({ change }) => change,
    controls: [
      { name: "direction", label: "Direction", kind: ["", "up", "down", "flat"] },
      { name: "changeValue", label: "Amount of change", kind: "number" },
      { name: "changeKind", label: "Change in", kind: ["", "percent", "points", "absolute", "factor"] },
    ],
  },
  {
    key: "period",
    label: "About",
    shown: ({ period }) => period,
    controls: [
      { name: "periodStart", label: "About, first day", kind: "date" },
      { name: "periodEnd", label: "About, last day", kind: "date" },
    ],
  },
  text("place", "Place"),
  text("coverage", "Coverage"),
];

interface CellProps {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly typed: TypedFields;
  readonly open: boolean;
  readonly onOpen: (control: string) => void;
  readonly onType: (name: string, value: string) => void;
}

/** One field of a figure: its value and how it is known; pressed, it becomes its controls. */
export function GridCell({ row, column, typed, open, onOpen, onType }: CellProps) {
  const { key, label, controls, shown } = column;
  const changed = controls.filter(({ name }) => (typed[name] ?? "") !== (row.typed[name] ?? ""));
  if (open)
    return (
      <td className={styles.cell} data-label={label}>
        {controls.map((control) => (
          <GridField key={control.name} control={control} row={row} value={typed[control.name] ?? ""} onType={onType} />
        ))}
      </td>
    );
  const edited = changed.length > 0 ? editedWords(key, typed, changed) : "";
  const origin = changed.length > 0 ? "set" : row.known[key];
  return (
    <td className={styles.cell} data-label={label}>
      <button type="button" className={styles.value} onClick={() => onOpen(controls[0]?.name ?? key)}>
        <span>{edited || shown(row, typed) || "–"}</span>
        {origin ? <KnownMark origin={origin} brief /> : null}
      </button>
    </td>
  );
}

function editedWords(key: string, typed: TypedFields, changed: readonly GridControl[]): string {
  const { periodStart: start, periodEnd: end } = typed;
  if (key === "period" && start && end && start <= end)
    return describePeriod({ start, end, calendar: "calendar", certainty: "known" });
  return changed.map(({ name }) => typed[name] || "not stated").join(", ");
}

interface FieldProps {
  readonly control: GridControl;
  readonly row: GridRow;
  readonly value: string;
  readonly onType: (name: string, value: string) => void;
}

function GridField({ control: { name, label, kind }, row, value, onType }: FieldProps) {
  const shared = {
    className: styles.field,
    "aria-label": `${label}: ${row.figure}`,
    "data-control": name,
    value,
  };
  if (typeof kind !== "string")
    return (
      <select {...shared} onChange={(event) => onType(name, event.target.value)}>
        {kind.map((one) => (
          <option key={one} value={one}>
            {one || "not stated"}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      type={kind === "date" ? "date" : "text"}
      inputMode={kind === "number" ? "decimal" : undefined}
      onChange={(event) => onType(name, event.target.value)}
    />
  );
}
