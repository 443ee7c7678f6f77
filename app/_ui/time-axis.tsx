import { addDays } from "@/lib/units/calendar";
import { type DayScale, dayScale } from "@/lib/units/day-scale";
import type { DatedInterval, IsoDate, Period } from "@/lib/units/period";
import { describePeriod } from "@/lib/units/period-words";
import { saidInWords } from "./date-words";
import styles from "./time-axis.module.css";

/** When one claim is about, what its change is measured from, and when it was said. */
export interface TimeRow {
  readonly label: string;
  readonly about: Period | null;
  /** A rule only supposed it; drawn dashed. */
  readonly assumed: boolean;
  readonly base: Period | null;
  readonly said: DatedInterval | null;
}

const rowHeight = 44;
const margin = 2;

/** The times of a few claims over one axis: a bar for the period each is about, an outline for the base of a change, a diamond for the day it was said. */
export function TimeAxis({ title, rows }: { readonly title: string; readonly rows: readonly TimeRow[] }) {
  const scale = dayScale(rows.flatMap(daysOf));
  if (!scale) return null;
  const bottom = rows.length * rowHeight + 4;
  return (
    <svg
      className={styles.axis}
      width="100%"
      height={bottom + 20}
      role="img"
      aria-label={`${title} ${rows.map(spoken).join(" ")}`}
    >
      {scale.ticks.map((tick, index) => (
        <g key={tick.day}>
          <line className={styles.grid} x1={across(scale, tick.day)} x2={across(scale, tick.day)} y1={4} y2={bottom} />
          <text
            className={styles.tick}
            x={across(scale, tick.day)}
            y={bottom + 15}
            textAnchor={index === 0 ? "start" : index === scale.ticks.length - 1 ? "end" : "middle"}
          >
            {tick.words}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <TimeMarks key={row.label} row={row} scale={scale} top={index * rowHeight} />
      ))}
    </svg>
  );
}

function TimeMarks({ row, scale, top }: { readonly row: TimeRow; readonly scale: DayScale; readonly top: number }) {
  const y = top + 24;
  const said = row.said?.to ?? row.said?.from ?? null;
  return (
    <g>
      <text className={styles.words} x={`${margin}%`} y={top + 16}>
        <tspan className={styles.label}>{row.label}</tspan> {aboutWords(row)}
      </text>
      {row.base ? <Bar className={styles.base} scale={scale} of={row.base} y={y} /> : null}
      {row.about ? (
        <Bar className={row.assumed ? styles.assumed : styles.about} scale={scale} of={row.about} y={y} />
      ) : null}
      {said ? (
        <svg x={across(scale, said)} y={y} overflow="visible" aria-hidden="true">
          <path className={styles.said} d="M0 0l6 6-6 6-6-6z" />
        </svg>
      ) : null}
    </g>
  );
}

function Bar({
  className,
  scale,
  of,
  y,
}: {
  readonly className: string | undefined;
  readonly scale: DayScale;
  readonly of: Period;
  readonly y: number;
}) {
  const wide = (scale.at(addDays(of.end, 1)) - scale.at(of.start)) * (100 - 2 * margin);
  return <rect className={className} x={across(scale, of.start)} y={y} width={`${Math.max(0.4, wide)}%`} height={12} />;
}

function across(scale: DayScale, day: IsoDate): string {
  return `${margin + scale.at(day) * (100 - 2 * margin)}%`;
}

function daysOf({ about, base, said }: TimeRow): IsoDate[] {
  const said1 = said?.to ?? said?.from;
  return [about?.start, about?.end, base?.start, base?.end, said1].filter((day) => day != null);
}

function aboutWords({ about, assumed, base }: TimeRow): string {
  if (!about) return "names no period";
  const against = base ? `, against ${describePeriod(base)}` : "";
  return `about ${describePeriod(about)}${assumed ? " (assumed)" : ""}${against}`;
}

function spoken(row: TimeRow): string {
  return `${row.label}: ${aboutWords(row)}, said ${saidInWords(row.said)}.`;
}
