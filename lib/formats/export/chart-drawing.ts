import type { ChartPoint, QuestionChart } from "../../model/question-view.ts";
import { addDays } from "../../units/calendar.ts";
import { type Scale, scaleOver } from "../../units/scale.ts";
import { type TimeScale, timeScaleOver } from "../../units/time-scale.ts";
import { type Axis, axisOf } from "./chart-axis.ts";
import { placeLabels } from "./chart-labels.ts";
import type { Box, Drawn } from "./chart-parts.ts";
import { arrowPath, colourOf, shapePath } from "./chart-shapes.ts";

/** A point that can be reached: everything drawn of one claim, and the box around its mark. */
export interface DrawnPoint {
  readonly claimId: string;
  readonly words: string;
  readonly box: Box;
  readonly parts: readonly Drawn[];
}

/** A chart drawn for one width: what lies behind, and the points in the order in which one goes through them. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Drawn[];
  readonly points: readonly DrawnPoint[];
  /** Origin names with the mark each has. */
  readonly legend: readonly { readonly name: string; readonly d: string; readonly series: number }[];
}

/** How wide, and whether labels name the claimant beside the figure. */
export interface DrawingSize {
  readonly width: number;
  readonly names: boolean;
}

const laneRow = 22;
const left = 62;
const right = 18;
const top = 22;
const foot = 30;
const radius = 5.5;

/** Draws a chart at a width in pixels. The same chart and width give the same drawing. */
export function drawChart(chart: QuestionChart, { width, names }: DrawingSize): ChartDrawing {
  const all = [...chart.points, ...chart.lane];
  const plotHeight = chart.points.length > 0 ? Math.round(Math.min(360, 170 + width * 0.2)) : 0;
  const inner = { left, right: width - right };
  const time = timeOf(all, names ? 8 : 4);
  const value = axisOf(chart, scaleOfValues(chart));
  const x = (day: string) => inner.left + time.at(day) * (inner.right - inner.left);
  const y = (amount: number) => top + (1 - value.at(amount)) * plotHeight;
  const frame: Frame = { inner, x, y, plot: { top, bottom: top + plotHeight }, names };
  const lane = laneOf(chart.lane, frame, top + plotHeight + (plotHeight > 0 ? 30 : 8));
  const bottom = lane.bottom;
  const placed = labelled(chart.points, frame);
  const spots = new Map([...placed, ...lane.points].map((one) => [one.point.claimId, one]));
  return {
    width,
    height: bottom + foot,
    ground: [
      ...(plotHeight > 0 ? value.ticks.flatMap((tick) => horizontal(tick, frame)) : []),
      ...(plotHeight > 0 ? unitText(value) : []),
      ...time.ticks.flatMap(({ day, label }) => vertical(x(day), label, bottom)),
      ...lane.ground,
      { kind: "line", d: `M${inner.left} ${bottom}H${inner.right}`, role: "axis" },
      ...ties(chart, spots),
    ],
    points: [...placed, ...lane.points]
      .sort((a, b) => a.at.x - b.at.x || a.at.y - b.at.y)
      .map(({ point, box, parts }) => ({ claimId: point.claimId, words: point.words, box, parts })),
    legend: chart.origins.map((name, index) => ({ name, d: shapePath(index, 8, 8, radius), series: colourOf(index) })),
  };
}

interface Frame {
  readonly inner: { readonly left: number; readonly right: number };
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly x: (day: string) => number;
  readonly y: (amount: number) => number;
  readonly names: boolean;
}

interface Spot {
  readonly point: ChartPoint;
  readonly at: { readonly x: number; readonly y: number };
  readonly box: Box;
  readonly parts: readonly Drawn[];
}

function timeOf(points: readonly ChartPoint[], most: number): TimeScale {
  const days = points.flatMap(({ from, to }) => [from, addDays(to, 1)]).sort();
  return timeScaleOver(days[0] ?? "2000-01-01", days.at(-1) ?? "2000-12-31", most);
}

// A change is seen against no change at all, so zero is always on the scale; a level need not be.
function scaleOfValues({ points, of }: QuestionChart): Scale {
  const reach = points.map(({ figure: { low, high, point } }) => ({
    low: Number.isFinite(low) ? low : (point ?? (Number.isFinite(high) ? high : 0)),
    high: Number.isFinite(high) ? high : (point ?? (Number.isFinite(low) ? low : 0)),
    lowOpen: false,
    highOpen: false,
  }));
  return of === "change"
    ? againstZero(scaleOver([...reach, { low: 0, high: 0, lowOpen: false, highOpen: false }]))
    : scaleOver(reach);

  function againstZero(scale: Scale): Scale {
    const low = reach.some((one) => one.low < 0) ? scale.low : 0;
    const high = reach.some((one) => one.high > 0) ? scale.high : 0;
    const at = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
    return low === high ? scale : { low, high, at, ticks: scale.ticks.filter((tick) => tick >= low && tick <= high) };
  }
}

function horizontal({ value, label }: Axis["ticks"][number], { inner, y }: Frame): Drawn[] {
  return [
    { kind: "line", d: `M${inner.left} ${r(y(value))}H${inner.right}`, role: value === 0 ? "zero" : "grid" },
    { kind: "text", x: inner.left - 8, y: r(y(value) + 4), anchor: "end", role: "tick", text: label },
  ];
}

function unitText({ unit }: Axis): Drawn[] {
  return [{ kind: "text", x: 0, y: 12, anchor: "start", role: "unit", text: unit }];
}

function vertical(x: number, label: string, bottom: number): Drawn[] {
  return [
    { kind: "line", d: `M${r(x)} ${bottom}v5`, role: "axis" },
    { kind: "text", x: r(x), y: bottom + 19, anchor: "middle", role: "tick", text: label },
  ];
}

function labelled(points: readonly ChartPoint[], frame: Frame): Spot[] {
  const ats = points.map((point) => ({
    x: middleOf(point, frame),
    y: frame.y(heightOf(point)),
    before: point.bound === "by" ? 24 : 8,
    after: point.bound === "from" ? 24 : 8,
  }));
  const texts = points.map(({ label, figure }) => ({ strong: figure.words, rest: frame.names ? label : "" }));
  const bars = points.flatMap(({ from, to }, index): Box[] => {
    const [start, stop] = [frame.x(from), frame.x(addDays(to, 1))];
    return stop - start > 30 ? [{ x: start, y: (ats[index]?.y ?? 0) - 2, width: stop - start, height: 4 }] : [];
  });
  const labels = placeLabels(ats, texts, { ...frame.inner, top: frame.plot.top - 14, bottom: frame.plot.bottom }, bars);
  return points.map((point, index) => {
    const at = ats[index] ?? { x: 0, y: 0, before: 0, after: 0 };
    const series = colourOf(point.origin);
    const label = labels[index];
    return {
      point,
      at,
      box: { x: at.x - 12, y: at.y - 12, width: 24, height: 24 },
      parts: [
        ...extent(point, at.x, series, frame),
        ...reachesOn(point, at, series),
        ...(label?.leader ? [{ kind: "line", d: label.leader, role: "leader" } as const] : []),
        { kind: "mark", d: shapePath(point.origin, at.x, at.y, radius), series, filled: point.assessed },
        ...(label?.texts ?? []),
      ],
    };
  });
}

function middleOf({ from, to }: ChartPoint, { x }: Frame): number {
  return r((x(from) + x(addDays(to, 1))) / 2);
}

function heightOf({ figure: { point, low, high } }: ChartPoint): number {
  if (point !== null) return point;
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  return Number.isFinite(low) ? low : high;
}

// The vertical bar is what the figure can stand for, the horizontal one how long the time is; a side without a bound runs out in an arrow.
function extent({ figure, from, to }: ChartPoint, at: number, series: number, { x, y, plot }: Frame): Drawn[] {
  const { low, high, lowOpen, highOpen } = figure;
  const upper = Number.isFinite(high) ? y(high) : plot.top;
  const lower = Number.isFinite(low) ? y(low) : plot.bottom;
  const length = x(addDays(to, 1)) - x(from);
  const mid = y(heightOf({ figure } as ChartPoint));
  return [
    { kind: "line", d: `M${r(at)} ${r(upper)}V${r(lower)}`, role: "interval", series },
    end(at, upper, Number.isFinite(high) ? (highOpen ? "open" : "cap") : "up", series),
    end(at, lower, Number.isFinite(low) ? (lowOpen ? "open" : "cap") : "down", series),
    ...(length > 14
      ? [{ kind: "line", d: `M${r(x(from))} ${r(mid)}H${r(x(addDays(to, 1)))}`, role: "period", series } as const]
      : []),
  ];
}

function end(x: number, y: number, kind: "cap" | "open" | "up" | "down", series: number): Drawn {
  if (kind === "cap" || kind === "open")
    return { kind: "line", d: `M${r(x - 4)} ${r(y)}h8`, role: kind === "open" ? "open" : "cap", series };
  const down = kind === "down" ? -1 : 1;
  return { kind: "line", d: `M${r(x - 4)} ${r(y + 5 * down)}l4 ${-5 * down}l4 ${5 * down}`, role: "cap", series };
}

// What was said by a day may have been said earlier: a dashed line runs back from the mark; "not before" runs on.
function reachesOn({ bound }: ChartPoint, { x, y }: Spot["at"], series: number): Drawn[] {
  if (bound === null) return [];
  const way = bound === "by" ? -1 : 1;
  const tip = r(x + 22 * way);
  return [
    { kind: "line", d: `M${r(x + 8 * way)} ${r(y)}H${tip}`, role: "open", series },
    {
      kind: "line",
      d: `M${r(tip - 4 * way)} ${r(y - 3.5)}L${tip} ${r(y)}L${r(tip - 4 * way)} ${r(y + 3.5)}`,
      role: "cap",
      series,
    },
  ];
}

function laneOf(points: readonly ChartPoint[], frame: Frame, from: number) {
  if (points.length === 0) return { points: [], ground: [], bottom: frame.plot.bottom + 4 };
  const rows: number[] = [];
  const spots = [...points]
    .sort((a, b) => middleOf(a, frame) - middleOf(b, frame))
    .map((point): Spot => {
      const text = frame.names ? `${point.figure.words} · ${point.label}` : point.figure.words;
      const wide = 18 + text.length * 6.4;
      const x = middleOf(point, frame);
      const turned = x + wide > frame.inner.right;
      const [start, stop] = turned ? [x - wide - 24, x + 24] : [x - 24, x + wide + 24];
      let row = rows.findIndex((taken) => taken < start);
      if (row < 0) row = rows.push(0) - 1;
      rows[row] = stop;
      const y = from + row * laneRow + 14;
      const series = colourOf(point.origin);
      const label = { kind: "text", y: y + 4, role: "label", text } as const;
      return {
        point,
        at: { x, y },
        box: { x: x - 12, y: y - 11, width: 24, height: 22 },
        parts: [
          ...reachesOn(point, { x, y }, series),
          { kind: "mark", d: arrowPath(point.figure.arrow ?? "flat", x, y), series, filled: point.assessed },
          {
            ...label,
            x: turned ? x - 12 - (point.bound === "by" ? 14 : 0) : x + 12 + (point.bound === "from" ? 14 : 0),
            anchor: turned ? "end" : "start",
          },
        ],
      };
    });
  const bottom = from + rows.length * laneRow + 8;
  const line: Drawn = { kind: "line", d: `M${frame.inner.left} ${from - 4}H${frame.inner.right}`, role: "grid" };
  const note: Drawn = { kind: "text", x: left - 8, y: from + 18, anchor: "end", role: "unit", text: "Direction" };
  return { points: spots, ground: [line, note], bottom };
}

function ties({ series, retellings }: QuestionChart, spots: ReadonlyMap<string, Spot>): Drawn[] {
  const steps = series.flatMap((line) =>
    line.slice(1).flatMap((id, index) => {
      const [a, b] = [spots.get(line[index] ?? "")?.at, spots.get(id)?.at];
      const origin = spots.get(id)?.point.origin ?? 0;
      // A figure holds until the next one is said: the line steps, it does not slope.
      return a && b
        ? [
            {
              kind: "line",
              d: `M${r(a.x)} ${r(a.y)}H${r(b.x)}V${r(b.y)}`,
              role: "series",
              series: colourOf(origin),
            } as const,
          ]
        : [];
    }),
  );
  const dotted = retellings.flatMap(({ told, of }) => {
    const [a, b] = [spots.get(of)?.at, spots.get(told)?.at];
    return a && b ? [{ kind: "line", d: `M${r(a.x)} ${r(a.y)}L${r(b.x)} ${r(b.y)}`, role: "retelling" } as const] : [];
  });
  return [...steps, ...dotted];
}

function r(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
