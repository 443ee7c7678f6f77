import type { CheckVerdict, Finding } from "../../model/comparison.ts";
import { numberWords } from "../../model/figure-words.ts";
import { type Interval, intersect } from "../../units/interval.ts";
import { samePeriod } from "../../units/period.ts";
import { countedSet } from "../checks/coverage.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Extent } from "../extent.ts";
import { coverageRelation, placeRelation } from "../lookup.ts";
import { plainWords } from "../plain-words.ts";
import type { Side } from "../side.ts";
import type { Page } from "./page.ts";

/** One check of the arithmetic over the statements of a page: what it found, each finding with its working. Never a false alarm. */
export interface ArithmeticCheck {
  readonly id: string;
  readonly title: string;
  find(page: Page): readonly Finding[];
}

/** A number as it may be meant: with its rounding and approximator as written, and with the approximator doubled. */
export interface Amount {
  readonly plain: Interval;
  readonly wide: Interval;
  /** Empty where the figure has none. */
  readonly unit: string;
  readonly per: string | null;
  /** The value as written; null for ranges and bounds. */
  readonly point: number | null;
}

/** The amount of an extent, its unit empty where none is written; null for several intervals (a denial). */
export function amountOf(extent: Extent | null | undefined): Amount | null {
  const [plain, ...more] = extent?.plain ?? [];
  const [wide] = extent?.wide ?? [];
  if (!extent || !plain || !wide || more.length > 0) return null;
  return { plain, wide, unit: extent.unit ?? "", per: extent.per, point: extent.point };
}

/** The amount a statement gives as a level, unless it denies it; null for changes, directions and ranks. */
export function levelOf({ assertion }: Side): Amount | null {
  return assertion.denied ? null : amountOf(assertion.level);
}

/** The signed amount a statement gives as a change, unless it denies it. */
export function changeOf({ assertion }: Side): Amount | null {
  return assertion.denied ? null : amountOf(assertion.change?.extent);
}

/** Two amounts put together, as written and with their approximators doubled; null where the sum has no meaning. */
export function combine(
  of: (a: Interval, b: Interval) => Interval | null,
  a: Pick<Amount, "plain" | "wide">,
  b: Pick<Amount, "plain" | "wide">,
): Pick<Amount, "plain" | "wide"> | null {
  const [plain, wide] = [of(a.plain, b.plain), of(a.wide, b.wide)];
  return plain && wide && { plain, wide };
}

/** Does what is computed meet what is stated? Cannot tell where it takes an approximator stretched further than usual. */
export function verdictOf(
  computed: Pick<Amount, "plain" | "wide">,
  stated: Pick<Amount, "plain" | "wide">,
): Exclude<CheckVerdict, "implies"> {
  if (touch(computed.plain, stated.plain)) return "adds-up";
  return touch(computed.wide, stated.wide) ? "cannot-tell" : "does-not-add-up";
}

// Products of decimals end in a binary tail, which must not part two intervals that share an end.
function touch(a: Interval, b: Interval): boolean {
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0);
  return intersect(a, b) !== null || Math.max(a.low, b.low) - Math.min(a.high, b.high) <= size * 1e-9;
}

/** True when both measure one thing, as far as they say. */
export function sameSubject(a: Side, b: Side): boolean {
  if (a.subject && b.subject) return a.subject.key === b.subject.key;
  return a.subject === b.subject && plainWords(a.content.indicator) === plainWords(b.content.indicator);
}

/** True when both measure one thing at one place, as far as they say. */
export function oneMeasure(a: Side, b: Side): boolean {
  return sameSubject(a, b) && samePlace(a, b);
}

/** True when both are about one place, or one of them names none. */
export function samePlace(a: Side, b: Side): boolean {
  const [left, right] = [a.content.place, b.content.place];
  return left === null || right === null || placeRelation(a.lookup, left, right) === "same";
}

/** True when both count one set, as far as they say; figures of a part and its whole may still add up, but raise no alarm. */
export function sameCoverage(a: Side, b: Side): boolean {
  const [left, right] = [countedSet(a), countedSet(b)];
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

/**
 * True when two figures are of one make: one measure, place, set, form, population, price and voice, named or left out by both alike.
 * Only then may they be said not to add up.
 */
export function ofOneMake(a: Side, b: Side): boolean {
  const alike = (["population", "form", "excluding", "counterpart", "method"] as const).every((field) => {
    const [left, right] = [a.content[field], b.content[field]];
    return left === right || (left !== null && right !== null && plainWords(left) === plainWords(right));
  });
  const price = (a.content.quantity?.price ?? null) === (b.content.quantity?.price ?? null);
  return alike && price && oneMeasure(a, b) && sameCoverage(a, b) && oneVoice(a, b);
}

// Words after which a figure is not the plain one: another basis may be meant, so nothing is said not to add up.
const anotherBasis =
  /\b(?:real terms|inflation|adjust(?:ed|ing|ment)|constant prices?|exclud(?:es|ed|ing)|except(?:ing)?|like-for-like|organic(?:ally)?|local currency|seasonal(?:ly)?|annuali[sz]ed|annually|per (?:year|annum|capita|head|person)|a (?:year|month) on average|on average|averag(?:e|ed|ing)|compound|cumulative(?:ly)?|net of|gross of|some of|so far|revised|previously|earlier (?:estimate|forecast|figure)|instead of|rather than)\b/i;

/** True when the words say that a figure stands on another basis than the plain one ("in real terms", "excluding", "revised"). */
export function otherBasis(words: string): boolean {
  return anotherBasis.test(words);
}

/** An interval for the working: "11.8 to 16.1", "more than 26". */
export function spanWords({ low, high }: Interval): string {
  if (low === -Infinity) return `at most ${round(high)}`;
  if (high === Infinity) return `at least ${round(low)}`;
  return round(low) === round(high) ? round(low) : `${round(low)} to ${round(high)}`;
}

function round(value: number): string {
  return numberWords(Number(value.toPrecision(4)));
}

// Below half a percent the rounding is not worth a reader's while.
const NARROW = 0.005;

/** An amount for the working, with what its rounding covers: "3.7 million t (3.65 million to 3.75 million)". */
export function amountWords({ point, plain, unit, per }: Amount): string {
  const below = per === null ? "" : ` per ${per}`;
  const name = unit === "ratio" || unit === "" ? "" : unit === "person" ? " people" : ` ${unit.replace("_", " ")}`;
  if (point === null) return `${spanWords(plain)}${name}${below}`;
  const narrow = plain.high - plain.low <= Math.abs(point) * NARROW;
  return `${numberWords(point)}${name}${below}${narrow ? "" : ` (${spanWords(plain)})`}`;
}

/** The ids of the statements a finding rests on, each once. */
export function idsOf(...sides: readonly Side[]): readonly string[] {
  return [...new Set(sides.map(({ statement }) => statement.id))];
}
