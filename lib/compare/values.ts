import type { Reason } from "../model/comparison.ts";
import { changeWords, quantityWords, rankWords } from "../model/figure-words.ts";
import type { Pair } from "./checks/step.ts";
import { recordedRate } from "./checks/unit.ts";
import { atRate, type Extent, meet, toUnit } from "./extent.ts";
import { plainWords } from "./plain-words.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";

/** How the values of two claims stand to each other: `apart` survives rounding and a doubled approximator, `near` does not. */
export type ValueRelation = "same" | "overlap" | "near" | "apart" | "none" | "other-set";

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
  if (a.assertion.rank && b.assertion.rank && a.assertion.kind === "rank" && b.assertion.kind === "rank")
    return readRanks(pair);
  if (a.assertion.pace && b.assertion.pace && a.assertion.kind === "pace" && b.assertion.kind === "pace")
    return bare(a.assertion.pace === b.assertion.pace ? "same" : "apart", a.assertion.pace, b.assertion.pace);
  const extents = levels(pair) ?? changes(pair) ?? movements(pair);
  if (extents === null)
    return { relation: "none", a: null, b: null, unit: null, reason: reason("values", "yes", "values-none") };
  return held(pair, extents[0], extents[1]);
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
  return left && right && left.scale === right.scale ? [left.extent, right.extent] : null;
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
  const codes = { same: "values-same", overlap: "values-overlap", near: "values-near", apart: "values-apart" } as const;
  const verdict = relation === "apart" ? "no" : relation === "near" ? "cannot-tell" : "yes";
  return { relation, a, b, unit: a.unit, reason: reason("values", verdict, codes[relation], names) };
}

// Where only the movements are held against each other, the amount beside one of them is not what meets.
function wordsOf(side: Side, extent: Extent): string {
  const { direction, denied, movement } = side.assertion;
  return extent === movement && direction ? `${denied ? "not " : ""}${direction}` : figureWords(side);
}

function relationOf(a: Extent, b: Extent): "same" | "overlap" | "near" | "apart" {
  if (!meet(a.wide, b.wide)) return "apart";
  if (!meet(a.plain, b.plain)) return "near";
  return samePoint(a, b) || JSON.stringify(a.plain) === JSON.stringify(b.plain) ? "same" : "overlap";
}

// The named tolerance of the ground floor: what decimal fractions lose in doubles.
const TOLERANCE = 1e-9;

function samePoint(a: Extent, b: Extent): boolean {
  if (a.point === null || b.point === null) return false;
  return Math.abs(a.point - b.point) <= TOLERANCE * Math.max(Math.abs(a.point), Math.abs(b.point), 1);
}

function readRanks({ a, b }: Pair): ValueReading {
  const [left, right] = [a.assertion.rank, b.assertion.rank];
  if (!left || !right) return bare("none", "", "");
  if (left.among === null || right.among === null || plainWords(left.among) !== plainWords(right.among)) {
    const names = { a: left.among ?? "an unnamed set", b: right.among ?? "an unnamed set" };
    return { ...bare("other-set", "", ""), reason: reason("values", "no", "reference-differs", names) };
  }
  return bare(
    left.position === right.position && left.end === right.end ? "same" : "apart",
    rankWords(left),
    rankWords(right),
  );
}

function bare(relation: ValueRelation, a: string, b: string): ValueReading {
  const code = relation === "apart" ? "values-apart" : "values-same";
  const said =
    relation === "none" || relation === "other-set"
      ? reason("values", "yes", "values-none")
      : reason("values", relation === "apart" ? "no" : "yes", code, { a, b });
  return { relation, a: null, b: null, unit: null, reason: said };
}

/** What a claim says of the amount, in words, for a sentence. */
export function figureWords({ content, assertion }: Side): string {
  const denied = assertion.denied ? "not " : "";
  if (content.change && assertion.kind !== "level") return `${denied}${changeWords(content.change)}`;
  if (content.quantity) return `${denied}${quantityWords(content.quantity)}`;
  if (content.rank) return `${denied}${rankWords(content.rank)}`;
  return `${denied}${assertion.direction ?? "said so"}`;
}
