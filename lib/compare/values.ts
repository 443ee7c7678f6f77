import type { Change, Quantity, Rank } from "../model/claim.ts";
import type { Reason } from "../model/comparison.ts";
import { changeWords, quantityWords, rankWords } from "../model/figure-words.ts";
import { disjoint, type Period, samePeriod } from "../units/period.ts";
import { datesOneEvent, knownPeriod } from "./checks/period.ts";
import { yearsOf } from "./checks/reference.ts";
import type { Pair } from "./checks/step.ts";
import { recordedRate } from "./checks/unit.ts";
import { atRate, differenceIn, type Extent, meet, toUnit } from "./extent.ts";
import { reason, type Slack } from "./reasons.ts";
import type { Side } from "./side.ts";
import { timeWords } from "./time-words.ts";

/** How the values of two claims stand to each other: `apart` survives rounding and a doubled approximator, `near` does not. */
export type ValueRelation = "same" | "overlap" | "near" | "apart" | "none";

/** The values on one scale, how they stand, and the step of the working that says so. */
export interface ValueReading {
  readonly relation: ValueRelation;
  readonly a: Extent | null;
  readonly b: Extent | null;
  readonly unit: string | null;
  readonly reason: Reason;
}

/** Holds the values of two claims against each other: amounts with amounts, movements with movements, places with places in one order. */
export function readValues(pair: Pair): ValueReading {
  const { a, b } = pair;
  const [left, right] = [a.assertion, b.assertion];
  if (left.rank && right.rank && left.kind === "rank" && right.kind === "rank")
    return bare(readRanks(left.rank, right.rank), figureWords(a), figureWords(b));
  if (left.pace && right.pace && left.kind === "pace" && right.kind === "pace")
    return bare(left.pace === right.pace ? "same" : "apart", left.pace, right.pace);
  const dates = datesOneEvent(pair) ? readDates(knownPeriod(a), knownPeriod(b)) : null;
  if (dates) return dates;
  const extents = levels(pair) ?? changes(pair) ?? movements(pair);
  if (extents === null)
    return { relation: "none", a: null, b: null, unit: null, reason: reason("values", "yes", "values-none") };
  return held(pair, extents[0], extents[1]);
}

function readDates(left: Period | null, right: Period | null): ValueReading | null {
  if (left === null || right === null) return null;
  const relation = samePeriod(left, right) ? "same" : disjoint(left, right) ? "apart" : "overlap";
  return bare(relation, timeWords(left), timeWords(right));
}

function levels(pair: Pair): readonly [Extent, Extent] | null {
  const [left, right] = [pair.a.assertion.level, pair.b.assertion.level];
  if (left === null || right === null) return null;
  if (left.unit === right.unit || left.unit === null) return [left, right];
  const converted = toUnit(right, left.unit) ?? byRate(pair, right, left.unit);
  return converted && [left, converted];
}

function byRate(pair: Pair, extent: Extent, unit: string): Extent | null {
  const found = extent.unit === null ? null : recordedRate(pair, extent.unit, unit);
  return found && atRate(extent, found.rate, unit);
}

function changes({ a, b }: Pair): readonly [Extent, Extent] | null {
  const [left, right] = [a.assertion.change, b.assertion.change];
  if (!left || !right || left.scale !== right.scale) return null;
  if (left.extent.unit === right.extent.unit || left.extent.unit === null) return [left.extent, right.extent];
  const converted = differenceIn(right.extent, left.extent.unit);
  return converted && [left.extent, converted];
}

// A change told in percent may be held against a bare direction as it is; on another scale only its sign counts.
function movements({ a, b }: Pair): readonly [Extent, Extent] | null {
  const [left, right] = [signed(a), signed(b)];
  return left && right && [left, right];
}

function signed({ assertion }: Side): Extent | null {
  return assertion.change?.scale === "percent" ? assertion.change.extent : assertion.movement;
}

function held(pair: Pair, a: Extent, b: Extent): ValueReading {
  const names = { a: wordsOf(pair.a, a), b: wordsOf(pair.b, b) };
  const relation = relationOf(a, b);
  const read = (as: ValueReading["relation"], why: Reason) => ({ relation: as, a, b, unit: a.unit, reason: why });
  const slack = slackOf(a, b);
  if (relation === "same") return read(relation, reason("values", "yes", "values-same", names));
  if (relation === "overlap") return read(relation, reason("values", "yes", "values-overlap", names));
  if (relation === "near") return read(relation, reason("values", "cannot-tell", "values-near", { ...names, slack }));
  // To say that it is not that bad takes nothing back of an amount or a movement.
  const side = pair.a.assertion.playsDown ? "A" : pair.b.assertion.playsDown ? "B" : null;
  if (side !== null) return read("near", reason("values", "cannot-tell", "values-played-down", { ...names, side }));
  return read(relation, reason("values", "no", "values-apart", { ...names, slack }));
}

const widened: ReadonlySet<Quantity["approximation"]> = new Set(["about", "below", "above"]);

// A bare direction is not rounded, and has no approximator; a bound ("over 1,000") has no width.
function slackOf(a: Extent, b: Extent): Slack {
  if (a.quantity === null || b.quantity === null) return "none";
  const about = [a, b].some(({ quantity }) => widened.has(quantity?.approximation ?? null));
  return about ? "approximator" : "rounding";
}

// Where only the movements are held against each other, the amount beside one of them is not what meets.
function wordsOf(side: Side, extent: Extent): string {
  const { direction, denied, movement, playsDown } = side.assertion;
  if (playsDown) return figureWords(side);
  return extent === movement && direction ? `${denied ? "not " : ""}${direction}` : figureWords(side);
}

function relationOf(a: Extent, b: Extent): "same" | "overlap" | "near" | "apart" {
  if (!meet(a.wide, b.wide)) return "apart";
  if (!meet(a.plain, b.plain)) return "near";
  return sameFigure(a, b) || JSON.stringify(a.plain) === JSON.stringify(b.plain) ? "same" : "overlap";
}

// The named tolerance of the ground floor: what decimal fractions lose in doubles.
const TOLERANCE = 1e-9;

// One point, or a figure that the other one is a rounding of: 3.72 million and 3.7 million.
function sameFigure(a: Extent, b: Extent): boolean {
  if (a.point === null || b.point === null) return false;
  if (Math.abs(a.point - b.point) <= TOLERANCE * Math.max(Math.abs(a.point), Math.abs(b.point), 1)) return true;
  return isRoundingOf(a, b.point) || isRoundingOf(b, a.point);
}

function isRoundingOf({ quantity, plain }: Extent, point: number): boolean {
  if (quantity === null || quantity.step === null || quantity.approximation !== null) return false;
  return plain.some(({ low, high }) => low <= point && point < high);
}

function readRanks(left: Rank, right: Rank): "same" | "overlap" | "apart" {
  const [a, b] = [fromTop(left), fromTop(right, left.size)];
  if (a.end !== b.end) return left.position === 1 && right.position === 1 && opposed(left, right) ? "apart" : "overlap";
  const [years, others] = [yearsOf(left), yearsOf(right)];
  if (years === null || others === null || years === others) return a.position === b.position ? "same" : "apart";
  // Over the longer span a thing cannot stand nearer the top than over the shorter one.
  const [long, short] = years > others ? [a, b] : [b, a];
  return short.position > long.position ? "apart" : "overlap";
}

// "The 100th lowest of 123" is the 24th highest.
function fromTop({ position, end, size }: Rank, known: number | null = null): { position: number; end: Rank["end"] } {
  const of = size ?? known;
  if (end === "lowest" && of !== null) return { position: of + 1 - position, end: "highest" };
  return { position, end };
}

const opposites: Partial<Record<Rank["end"], Rank["end"]>> = { highest: "lowest", worst: "best", first: "last" };

function opposed(a: Rank, b: Rank): boolean {
  return opposites[a.end] === b.end || opposites[b.end] === a.end;
}

function bare(relation: "same" | "overlap" | "apart", a: string, b: string): ValueReading {
  const codes = { same: "values-same", overlap: "values-overlap" } as const;
  const said =
    relation === "apart"
      ? reason("values", "no", "values-apart", { a, b, slack: "none" })
      : reason("values", "yes", codes[relation], { a, b });
  return { relation, a: null, b: null, unit: null, reason: said };
}

// The amount as written where there is one, so that "over 20 percent" and units are kept.
function movementWords(change: Change, quantity: Quantity | null): string {
  if (quantity === null || change.kind === null || change.kind === "factor") return changeWords(change);
  const unsigned = (end: number | null) => (end === null ? null : Math.abs(end));
  const { value, min, max } = quantity;
  const plain = { ...quantity, value: unsigned(value), min: unsigned(min), max: unsigned(max) };
  const by = change.kind === "absolute" ? "by " : "";
  return `${changeWords({ ...change, value: null, pace: null })} ${by}${quantityWords(plain)}`;
}

/** What a claim says of the amount, in words, for a sentence. */
export function figureWords({ content, assertion }: Side): string {
  if (assertion.playsDown) return "not that bad";
  const denied = assertion.denied ? "not " : "";
  if (content.change && assertion.kind !== "level")
    return `${denied}${movementWords(content.change, content.quantity)}`;
  if (content.quantity && content.rank === null) return `${denied}${quantityWords(content.quantity)}`;
  if (content.rank) return `${denied}${rankWords(content.rank)}`;
  return `${denied}${assertion.direction ?? "said so"}`;
}
