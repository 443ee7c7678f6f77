import type { Change, Direction, Quantity } from "../model/claim.ts";
import { convert, convertInterval } from "../units/convert.ts";
import { above, below, between, closed, type Interval, intersect } from "../units/interval.ts";
import { negate, scale } from "../units/interval-arithmetic.ts";
import { readingInterval } from "../units/reading.ts";
import { halfStep } from "../units/rounding.ts";
import { dimensionOf } from "../units/table.ts";

/** The scale a change is given on; factors are told in percent ("doubled": +100 percent). */
export type ChangeScale = "percent" | "points" | "absolute";

/** A set of numbers a claim allows: as written (rounding, approximator, bounds), and with the approximator doubled. */
export interface Extent {
  readonly plain: readonly Interval[];
  readonly wide: readonly Interval[];
  /** The value as written, signed; null for ranges, bounds and bare directions. */
  readonly point: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  /** The quantity it comes from, for the words; null for bare directions. */
  readonly quantity: Quantity | null;
}

/** What "unchanged" still covers, in percent either way: a convention, half of what "around" covers. */
export const FLAT_PERCENT = 2.5;

/** How often the width of an approximator is taken before a contradiction is called one. */
export const LENIENCE = 2;

/** The numbers a level can stand for. `step` is a known precision of its series, finer than what is written; null for none. */
export function levelExtent(quantity: Quantity, step: number | null): Extent | null {
  const figure = withStep(quantity, step);
  const plain = readingInterval(figure);
  const wide = lenient(figure);
  if (plain === null || wide === null) return null;
  return { plain: [plain], wide: [wide], point: quantity.value, unit: quantity.unit, per: quantity.per, quantity };
}

/** The signed numbers a change can stand for. Null where the figure says nothing. */
export function changeExtent(
  change: Change,
  quantity: Quantity,
  step: number | null,
): { readonly extent: Extent; readonly scale: ChangeScale } | null {
  const figure = withStep(unsigned(quantity), change.kind === "percent" ? step : null);
  const plain = readingInterval(figure);
  const wide = lenient(figure);
  if (plain === null || wide === null || change.kind === null) return null;
  const signed = (of: Interval) => onScale(signedInterval(of, change), change, quantity);
  const sides = { plain: signed(plain), wide: signed(wide) };
  const point = figure.value === null ? null : pointOf(signed(closed(figure.value, figure.value)));
  const unit =
    scaleOf(change) === "absolute" ? quantity.unit : scaleOf(change) === "points" ? "percentage_point" : "percent";
  const extent = { plain: [sides.plain], wide: [sides.wide], point, unit, per: quantity.per, quantity };
  return { extent, scale: scaleOf(change) };
}

/** A bare direction as signs on the percent scale. */
export function directionExtent(direction: Direction): Extent {
  const flat = closed(-FLAT_PERCENT, FLAT_PERCENT);
  const doubled = closed(-FLAT_PERCENT * LENIENCE, FLAT_PERCENT * LENIENCE);
  const plain = direction === "up" ? above(0, true) : direction === "down" ? below(0, true) : flat;
  const wide = direction === "flat" ? doubled : plain;
  return { plain: [plain], wide: [wide], point: null, unit: "percent", per: null, quantity: null };
}

/** Everything else: what a denial allows. A denial of an approximate figure is read as denying the figure, not all that is near it. */
export function outside(extent: Extent): Extent {
  const rounded = extent.quantity === null ? null : readingInterval({ ...extent.quantity, approximation: null });
  const core = extent.point === null || rounded === null ? extent.plain : [centred(extent.point, rounded)];
  return { ...extent, plain: extent.plain.flatMap(complement), wide: core.flatMap(complement), point: null };
}

/** True when some number is in both. */
export function meet(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.some((left) => b.some((right) => intersect(left, right) !== null));
}

/** The extent told in another unit by a fixed factor; null where there is none. */
export function toUnit(extent: Extent, unit: string): Extent | null {
  if (extent.unit === null || extent.unit === unit) return extent.unit === unit ? extent : null;
  return mapExtent(extent, unit, (of) => convertInterval(of, extent.unit ?? unit, unit));
}

/** A difference told in another unit: 3.6 °F warmer is 2 °C warmer, wherever the scales have their zero. Null where there is no factor. */
export function differenceIn(extent: Extent, unit: string): Extent | null {
  const zero = convert(0, extent.unit ?? unit, unit);
  const one = convert(1, extent.unit ?? unit, unit);
  return zero === null || one === null ? null : mapExtent(extent, unit, (of) => scale(of, one - zero));
}

/** The extent multiplied by a recorded rate and told in the unit the rate leads to. */
export function atRate(extent: Extent, rate: number, unit: string): Extent | null {
  return mapExtent(extent, unit, (of) => scale(of, rate));
}

function mapExtent(extent: Extent, unit: string, map: (of: Interval) => Interval | null): Extent | null {
  const plain = extent.plain.map(map).filter((of) => of !== null);
  const wide = extent.wide.map(map).filter((of) => of !== null);
  if (plain.length < extent.plain.length || wide.length < extent.wide.length) return null;
  const at = extent.point === null ? null : map(closed(extent.point, extent.point));
  return { ...extent, plain, wide, point: at === null ? null : pointOf(at), unit };
}

// 3.75 is rounded to 3.8 by one and to 3.7 by another; three dead are not four.
function eitherEnd(of: Interval, { unit, step }: Quantity): Interval {
  const exact = step === null || (step === 1 && unit !== null && counted.has(dimensionOf(unit)));
  return exact ? of : between(of.low, of.high, false, false);
}

// "Half a kilometre" is nobody's measurement; people and things told in words are counted ("three dead").
function worded(figure: Quantity): Quantity {
  const measured = figure.unit !== null && !counted.has(dimensionOf(figure.unit));
  return measured && figure.step === null && figure.approximation === null && figure.unit !== "percent"
    ? { ...figure, approximation: "about" }
    : figure;
}

const counted: ReadonlySet<string> = new Set(["count", "people", "rank"]);

// A bound is written rounded as well: "more than 26" does not exclude 26 when read leniently.
function lenient(figure: Quantity): Interval | null {
  const widened = readingInterval(worded(figure), { widen: LENIENCE });
  if (widened === null || figure.value !== null || (figure.min !== null && figure.max !== null))
    return widened && eitherEnd(widened, figure);
  const bound = figure.min ?? figure.max ?? 0;
  const slack = halfStep(bound, figure.step ?? 0);
  return figure.min !== null ? above(bound - slack, false) : below(bound + slack, false);
}

function withStep(quantity: Quantity, step: number | null): Quantity {
  return step !== null && quantity.step !== null && step < quantity.step ? { ...quantity, step } : quantity;
}

// "A −1 % fall" is signed twice; the direction alone decides.
function unsigned(quantity: Quantity): Quantity {
  const ends = [quantity.min, quantity.max].map((end) => (end === null ? null : Math.abs(end)));
  const both = ends[0] !== null && ends[1] !== null && ends[0] !== undefined && ends[1] !== undefined;
  const swapped = both && (ends[0] ?? 0) > (ends[1] ?? 0);
  return {
    ...quantity,
    value: quantity.value === null ? null : Math.abs(quantity.value),
    min: (swapped ? ends[1] : ends[0]) ?? null,
    max: (swapped ? ends[0] : ends[1]) ?? null,
  };
}

function scaleOf(change: Change): ChangeScale {
  return change.kind === "points" || change.kind === "absolute" ? change.kind : "percent";
}

function signedInterval(of: Interval, change: Change): Interval {
  if (change.kind === "factor") return factorAsPercent(of, change.direction);
  return change.direction === "down" ? negate(of) : of;
}

function factorAsPercent(of: Interval, direction: Direction): Interval {
  const shrinks = direction === "down" && of.low >= 1;
  const percent = (factor: number) =>
    shrinks ? (factor === Infinity ? -100 : (1 / factor - 1) * 100) : (factor - 1) * 100;
  const [low, high] = shrinks ? [percent(of.high), percent(of.low)] : [percent(of.low), percent(of.high)];
  return between(low, high, of.lowOpen, of.highOpen);
}

function onScale(of: Interval, change: Change, quantity: Quantity): Interval {
  if (change.kind !== "points" || quantity.unit === null) return of;
  return convertInterval(of, quantity.unit, "percentage_point") ?? of;
}

function pointOf(of: Interval): number {
  return of.low;
}

function centred(point: number, like: Interval): Interval {
  const half = (like.high - like.low) / 2;
  return closed(point - half, point + half);
}

function complement(of: Interval): readonly Interval[] {
  const parts: Interval[] = [];
  if (of.low > -Infinity) parts.push(below(of.low, !of.lowOpen));
  if (of.high < Infinity) parts.push(above(of.high, !of.highOpen));
  return parts;
}
