import { numberWords, rankWords, unitWords } from "../../model/figure-words.ts";
import type { Figure } from "../../model/question-view.ts";
import type { Interval } from "../../units/interval.ts";
import { type Extent, toUnit } from "../extent.ts";
import type { Side } from "../side.ts";

/** The unit most of the levels are told in; null when there is none. The first one named wins a tie. */
export function commonUnit(sides: readonly Side[]): string | null {
  const counts = new Map<string, number>();
  for (const { assertion } of sides) {
    const unit = assertion.level?.unit;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What a claim says of the amount, told in `unit` where a fixed factor leads there. */
export function figureOf(side: Side, unit: string | null): Figure {
  const { level, change, movement, direction, denied, rank } = side.assertion;
  if (change) return told("change", change.extent, denied, changeMark(change.scale, change.extent.unit));
  if (level) {
    const same = (unit !== null && toUnit(level, unit)) || level;
    return told("level", same, denied, unitMark(same.unit, same.per));
  }
  // A denied direction points nowhere: not up may be down, or unchanged.
  const arrow = denied ? null : direction;
  if (movement && direction) return { ...unbounded, kind: "direction", words: way(direction, denied), arrow };
  return { ...unbounded, kind: "order", words: rank ? rankWords(rank) : "said so", arrow: null };
}

const unbounded = {
  interval: null,
  unit: null,
  point: null,
  low: -Infinity,
  high: Infinity,
  lowOpen: true,
  highOpen: true,
} as const;

function way(direction: "up" | "down" | "flat", denied: boolean): string {
  const word = direction === "flat" ? "unchanged" : direction;
  return denied ? `not ${word}` : word;
}

// A denied amount leaves what lies on either side of it; the words carry the denial, no bar is drawn.
function told(kind: "level" | "change", extent: Extent, denied: boolean, mark: Mark): Figure {
  const only = extent.plain.length === 1 ? extent.plain[0] : undefined;
  const reach: Interval = only ?? { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  const amount = amountWords(extent, reach, kind, mark);
  return {
    kind,
    words: denied ? `not ${deniedWords(extent, kind, mark)}` : amount,
    arrow: null,
    interval: denied || extent.point === null ? null : intervalWords(reach, kind, mark),
    unit: extent.unit,
    point: denied ? null : extent.point,
    ...reach,
  };
}

function deniedWords({ quantity }: Extent, kind: "level" | "change", mark: Mark): string {
  const value = quantity?.value ?? quantity?.min ?? quantity?.max ?? null;
  return value === null ? "so" : one(value, kind, mark);
}

function amountWords({ point }: Extent, reach: Interval, kind: "level" | "change", mark: Mark): string {
  if (point !== null) return one(point, kind, mark);
  const { low, high, lowOpen, highOpen } = reach;
  if (Number.isFinite(low) && Number.isFinite(high)) return intervalWords(reach, kind, mark) ?? one(low, kind, mark);
  if (Number.isFinite(low)) return `${lowOpen ? "more than" : "at least"} ${one(low, kind, mark)}`;
  return `${highOpen ? "less than" : "at most"} ${one(high, kind, mark)}`;
}

/** "3.65 to 3.75 million t"; null for a single number and where a side has no bound. */
function intervalWords({ low, high }: Interval, kind: "level" | "change", mark: Mark): string | null {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low === high) return null;
  const [from, to] = [signed(low, kind), signed(high, kind)];
  const scale = / (million|billion|trillion)$/.exec(to)?.[0];
  const start = scale && from.endsWith(scale) ? from.slice(0, -scale.length) : from;
  return `${mark.before}${start} to ${to}${mark.after}`;
}

function one(value: number, kind: "level" | "change", mark: Mark): string {
  return `${mark.before}${signed(value, kind)}${mark.after}`;
}

function signed(value: number, kind: "level" | "change"): string {
  const words = numberWords(Number(value.toPrecision(6)));
  return kind === "change" && value > 0 ? `+${words}` : words;
}

interface Mark {
  readonly before: string;
  readonly after: string;
}

function changeMark(scale: "percent" | "points" | "absolute", unit: string | null): Mark {
  if (scale === "percent") return { before: "", after: " %" };
  if (scale === "points") return { before: "", after: " points" };
  return unitMark(unit, null);
}

const currencies: Readonly<Record<string, string>> = { USD: "US$", EUR: "€", GBP: "£" };

function unitMark(unit: string | null, per: string | null): Mark {
  const under = per ? ` per ${per}` : "";
  if (unit === null || unit === "ratio") return { before: "", after: under };
  if (unit === "percent") return { before: "", after: ` %${under}` };
  if (currencies[unit]) return { before: currencies[unit] ?? "", after: under };
  return { before: "", after: ` ${unitWords(unit, 2)}${under}` };
}

/** True when the figure has a place on a scale: at least one bound. */
export function isPlotted({ kind, low, high }: Figure): boolean {
  return (kind === "level" || kind === "change") && (Number.isFinite(low) || Number.isFinite(high));
}
