import type { Interval } from "@/lib/units/interval";
import type { Tone } from "./badge";
import styles from "./interval-bar.module.css";
import { scaleOver } from "./interval-scale";

/** One value to draw: its interval on the common scale, the point when it has one, and its words. */
export interface IntervalRow {
  /** "A", or the claimant; stands before the bar. */
  readonly label: string;
  readonly interval: Interval;
  readonly point: number | null;
  /** The value in words ("3.65 to 3.75 Mt"); stands after the bar. */
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

const width = 480;
const left = 84;
const right = 16;
const rowHeight = 34;

/** Intervals of a few values drawn over one axis: a bar from low to high, a point, an arrow where a side has no bound. */
export function IntervalBar({ title, rows, unit, format = inDigits }: IntervalBarProps) {
  const scale = scaleOver(rows.map((row) => row.interval));
  const x = (value: number) => left + scale.at(value) * (width - left - right);
  const bottom = rows.length * rowHeight + 8;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${bottom + 22}`}
      role="img"
      aria-label={`${title} ${spoken(rows)}`}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={4} y2={bottom} />
          <text className={styles.tick} x={x(tick)} y={bottom + 15} textAnchor="middle">
            {format(tick)}
            {tick === scale.ticks.at(-1) ? ` ${unit}` : ""}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <IntervalMark key={row.label} row={row} x={x} y={index * rowHeight + 26} />
      ))}
    </svg>
  );
}

function IntervalMark({
  row,
  x,
  y,
}: {
  readonly row: IntervalRow;
  readonly x: (value: number) => number;
  readonly y: number;
}) {
  const { low, high } = row.interval;
  const [from, to] = [x(low), x(high)];
  const wide = Math.max(to - from, 1);
  return (
    <g data-tone={row.tone ?? "computed"}>
      <text className={styles.label} x={left - 10} y={y + 4} textAnchor="end">
        {row.label}
      </text>
      <text className={styles.words} {...besideBar((from + to) / 2)} y={y - 10}>
        {row.words}
      </text>
      <rect className={styles.bar} x={from} y={y - 5} width={wide} height={10} />
      {Number.isFinite(low) ? (
        <Bound x={from} y={y} open={row.interval.lowOpen} />
      ) : (
        <path className={styles.end} d={arrow(from, y, -1)} />
      )}
      {Number.isFinite(high) ? (
        <Bound x={to} y={y} open={row.interval.highOpen} />
      ) : (
        <path className={styles.end} d={arrow(to, y, 1)} />
      )}
      {row.point === null ? null : <circle className={styles.point} cx={x(row.point)} cy={y} r={4} />}
    </g>
  );
}

/** A full stroke where the bound belongs to the interval, a dashed one where it does not. */
function Bound({ x, y, open }: { readonly x: number; readonly y: number; readonly open: boolean }) {
  return <line className={styles.end} x1={x} x2={x} y1={y - 7} y2={y + 7} strokeDasharray={open ? "2 2" : undefined} />;
}

function arrow(x: number, y: number, towards: 1 | -1): string {
  return `M${x - 5 * towards} ${y - 5}L${x} ${y}L${x - 5 * towards} ${y + 5}`;
}

/** Words are centred over their bar unless that would push them over the edge. */
function besideBar(centre: number): { x: number; textAnchor: "start" | "middle" | "end" } {
  if (centre > width - 90) return { x: width - 2, textAnchor: "end" };
  if (centre < left + 70) return { x: left, textAnchor: "start" };
  return { x: centre, textAnchor: "middle" };
}

function spoken(rows: readonly IntervalRow[]): string {
  return rows.map(({ label, words }) => `${label}: ${words}.`).join(" ");
}

function inDigits(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 3 }).replace("-", "−");
}
