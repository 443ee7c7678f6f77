import type { Interval } from "@/lib/units/interval";
import { type Scale, scaleOver } from "@/lib/units/scale";
import type { Tone } from "./badge";
import styles from "./interval-bar.module.css";

/** One value to draw: its interval on the common scale, the point when it has one, and its words. */
export interface IntervalRow {
  /** "A", or the claimant; stands over the bar. */
  readonly label: string;
  readonly interval: Interval;
  readonly point: number | null;
  /** The value in words ("3.65 to 3.75 Mt"); stands after the label. */
  readonly words: string;
  readonly tone?: Tone | undefined;
}

interface IntervalBarProps {
  /** What is drawn, as a sentence for those who do not see it. */
  readonly title: string;
  readonly rows: readonly IntervalRow[];
  /** Unit of the axis ("Mt"). */
  readonly unit: string;
  /** A tick in words; digits with up to three places unless given. */
  readonly format?: ((value: number) => string) | undefined;
}

const rowHeight = 42;
const margin = 2;

/**
 * Intervals of a few values over one axis: a bar from low to high, a point, an arrow where a side has no bound.
 * Positions are percentages of the width and sizes are pixels, so that the words keep their size on a phone.
 */
export function IntervalBar({ title, rows, unit, format = inDigits }: IntervalBarProps) {
  const scale = scaleOver(rows.map((row) => row.interval));
  const bottom = rows.length * rowHeight + 4;
  return (
    <svg className={styles.chart} width="100%" height={bottom + 20} role="img" aria-label={`${title} ${spoken(rows)}`}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={across(scale, tick)} x2={across(scale, tick)} y1={18} y2={bottom} />
          <text className={styles.tick} x={across(scale, tick)} y={bottom + 15} textAnchor={anchorOf(scale, tick)}>
            {format(tick)}
            {tick === scale.ticks.at(-1) ? ` ${unit}` : ""}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <IntervalMark key={row.label} row={row} scale={scale} top={index * rowHeight} />
      ))}
    </svg>
  );
}

function IntervalMark({ row, scale, top }: { readonly row: IntervalRow; readonly scale: Scale; readonly top: number }) {
  const { low, high, lowOpen, highOpen } = row.interval;
  const y = top + 28;
  const wide = `${(scale.at(high) - scale.at(low)) * (100 - 2 * margin)}%`;
  return (
    <g data-tone={row.tone ?? "computed"}>
      <text className={styles.words} x={`${margin}%`} y={top + 14}>
        <tspan className={styles.label}>{row.label}</tspan> {row.words}
      </text>
      <rect className={styles.bar} x={across(scale, low)} y={y - 5} width={wide} height={10} />
      <Bound at={across(scale, low)} y={y} kind={Number.isFinite(low) ? (lowOpen ? "open" : "closed") : "none-below"} />
      <Bound
        at={across(scale, high)}
        y={y}
        kind={Number.isFinite(high) ? (highOpen ? "open" : "closed") : "none-above"}
      />
      {row.point === null ? null : <circle className={styles.point} cx={across(scale, row.point)} cy={y} r={4} />}
    </g>
  );
}

interface BoundProps {
  readonly at: string;
  readonly y: number;
  readonly kind: "open" | "closed" | "none-below" | "none-above";
}

/** A full stroke where the bound belongs to the interval, a dashed one where it does not, an arrow where there is none. */
function Bound({ at, y, kind }: BoundProps) {
  if (kind === "open" || kind === "closed")
    return (
      <line
        className={styles.end}
        x1={at}
        x2={at}
        y1={y - 8}
        y2={y + 8}
        strokeDasharray={kind === "open" ? "2 2" : undefined}
      />
    );
  const d = kind === "none-above" ? `M0 ${y - 6}l6 6-6 6` : `M0 ${y - 6}l-6 6 6 6`;
  return (
    <svg x={at} overflow="visible" aria-hidden="true">
      <path className={styles.end} d={d} />
    </svg>
  );
}

function across(scale: Scale, value: number): string {
  return `${margin + scale.at(value) * (100 - 2 * margin)}%`;
}

function anchorOf(scale: Scale, tick: number): "start" | "middle" | "end" {
  if (tick === scale.ticks[0]) return "start";
  return tick === scale.ticks.at(-1) ? "end" : "middle";
}

function spoken(rows: readonly IntervalRow[]): string {
  return rows.map(({ label, words }) => `${label}: ${words}.`).join(" ");
}

function inDigits(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 3 }).replace("-", "−");
}
