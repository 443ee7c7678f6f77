import type { CheckVerdict, Finding } from "../../model/comparison.ts";
import { numberWords } from "../../model/figure-words.ts";
import type { Interval } from "../../units/interval.ts";
import { intersect } from "../../units/interval.ts";
import { samePeriod } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Extent } from "../extent.ts";
import { coverageRelation, placeRelation } from "../lookup.ts";
import { plainWords } from "../plain-words.ts";
import type { Side } from "../side.ts";

/** One check of the arithmetic over the statements of a page: what it found, each finding with its working. Never a false alarm. */
export interface ArithmeticCheck {
  readonly id: string;
  readonly title: string;
  find(sides: readonly Side[]): readonly Finding[];
}

/** The interval of an amount as written. */
export function intervalOf(extent: Extent | null | undefined): Interval | null {
  return extent?.plain.length === 1 ? (extent.plain[0] ?? null) : null;
}

/** True when both measure one thing at one place, as far as they say. */
export function oneMeasure(a: Side, b: Side): boolean {
  const subject =
    a.subject && b.subject
      ? a.subject.key === b.subject.key
      : plainWords(a.content.indicator) === plainWords(b.content.indicator);
  return subject && samePlace(a, b);
}

/** True when both are about one place, or one of them names none. */
export function samePlace(a: Side, b: Side): boolean {
  const [left, right] = [a.content.place, b.content.place];
  return left === null || right === null || placeRelation(a.lookup, left, right) === "same";
}

/** True when both count one set, as far as they say; figures of a part and its whole may still add up, but raise no alarm. */
export function sameCoverage(a: Side, b: Side): boolean {
  const [left, right] = [a.content.coverage, b.content.coverage];
  return left === right || (left !== null && right !== null && coverageRelation(a.lookup, left, right) === "same");
}

/** True when both are about exactly the same known time. */
export function sameTime(a: Side, b: Side): boolean {
  const [left, right] = [knownPeriod(a), knownPeriod(b)];
  return left !== null && right !== null && samePeriod(left, right);
}

/** True when one voice says both: figures of two voices owe each other no arithmetic. */
export function oneVoice(a: Side, b: Side): boolean {
  return a.voices.some((voice) => b.voices.includes(voice));
}

/** How far apart two statements stand in one post, in characters; Infinity across posts. */
export function distance(a: Side, b: Side): number {
  const [left, right] = [a.statement.post, b.statement.post];
  return left && right && left.id === right.id ? Math.abs(left.start - right.start) : Number.POSITIVE_INFINITY;
}

/** A level stated in a unit, with its interval. */
export function levelIn(
  side: Side,
): { readonly interval: Interval; readonly unit: string; readonly point: number } | null {
  const { level } = side.assertion;
  const interval = intervalOf(level);
  return level && interval && level.unit && level.point !== null
    ? { interval, unit: level.unit, point: level.point }
    : null;
}

/** The verdict of a computed interval against the stated one. */
export function verdictOf(computed: Interval, stated: Interval): CheckVerdict {
  return intersect(computed, stated) === null ? "does-not-add-up" : "adds-up";
}

/** An interval for the working: "11.8 to 16.1". */
export function spanWords({ low, high }: Interval): string {
  const round = (value: number) => numberWords(Number(value.toPrecision(4)));
  return low === high ? round(low) : `${round(low)} to ${round(high)}`;
}

/** The nearest of some statements in the same post; undefined when none stands there. */
export function nearest(of: Side, among: readonly Side[]): Side | undefined {
  return among
    .filter((one) => distance(of, one) < Number.POSITIVE_INFINITY)
    .reduce<Side | undefined>(
      (best, one) => (best === undefined || distance(of, one) < distance(of, best) ? one : best),
      undefined,
    );
}
