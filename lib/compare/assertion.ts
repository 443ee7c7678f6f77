import type { Change, ClaimContent, Direction, Quantity, Rank } from "../model/claim.ts";
import type { Statement } from "../model/comparison.ts";
import type { IndicatorEntry } from "../model/vocabulary.ts";
import { type ChangeScale, changeExtent, directionExtent, type Extent, levelExtent, outside } from "./extent.ts";
import { onceEvent } from "./once.ts";
import { playedDown } from "./played-down.ts";

/** What kind of thing a claim asserts; decides what it can be held against. */
export type AssertionKind = "level" | "change" | "direction" | "pace" | "rank" | "date" | "event";

/** What one claim asserts, ready to be held against another: its value sets, with and without the widened approximator. */
export interface Assertion {
  readonly kind: AssertionKind;
  /** The amount of a level; null for the other kinds. */
  readonly level: Extent | null;
  /** The signed amount of a change; null where only a direction is given. */
  readonly change: { readonly extent: Extent; readonly scale: ChangeScale } | null;
  /** The movement as signs on the percent scale; set whenever a direction is known, beside a level too. */
  readonly movement: Extent | null;
  readonly direction: Direction | null;
  readonly base: Change["base"] | null;
  readonly pace: "slower" | "faster" | null;
  readonly rank: Rank | null;
  /** What happened once, where the claim dates it ("opened"): the date is then what is asserted. Null otherwise. */
  readonly event: string | null;
  /** True when the claim says it is not so. */
  readonly denied: boolean;
  /** True when what it denies is only that things are as bad as said ("aren't that bad"). */
  readonly playsDown: boolean;
}

const TIME_SET = /\b(years?|decades?|century|centuries|record|history|era|since|ever|months?|memory)\b/i;
const RATE_WORDS = /\b(growth|rate|pace)\b/i;

/** Reads what a claim asserts. `indicator` is its entry of the vocabulary, null when unknown; `step` a known precision of its series. */
export function assertionOf(statement: Statement, indicator: IndicatorEntry | null, step: number | null): Assertion {
  const { content } = statement;
  const bad = content.change?.direction === "flat" ? playedDown(statement.surface, indicator) : null;
  const denied = bad !== null || content.negated !== (content.modality === "denies");
  const rate = isRate(content, indicator);
  const change = amountOfChange(content, rate, step);
  const pace = paceOf(statement, rate, change !== null);
  const direction = bad ?? (pace !== null && change === null ? null : directionOf(content, change, indicator));
  const level = change === null ? levelOf(content, rate, step) : null;
  const movement = direction === null ? null : directionExtent(direction);
  const kind = kindOf({ level, change, pace, rank: content.rank, direction, content });
  return {
    kind,
    level: level && denied ? outside(level) : level,
    change: change && denied ? { ...change, extent: outside(change.extent) } : change,
    movement: movement && denied ? outside(movement) : movement,
    direction,
    base: content.change?.base ?? null,
    pace,
    rank: content.rank,
    event: kind === "date" ? onceEvent(statement.surface) : null,
    denied,
    playsDown: bad !== null,
  };
}

/** True for a growth rate: its amounts are changes of what it is the rate of, and a direction of it is a pace. */
export function isRate(content: ClaimContent, indicator: IndicatorEntry | null): boolean {
  if (indicator?.growthOf) return true;
  return /\bgrowth\b/i.test(indicator?.name ?? content.indicator);
}

function kindOf(of: {
  level: Extent | null;
  change: Assertion["change"];
  pace: Assertion["pace"];
  rank: Rank | null;
  direction: Direction | null;
  content: ClaimContent;
}): AssertionKind {
  if (of.change !== null) return "change";
  if (of.level !== null) return "level";
  // "The greatest shortage of the era" that is also said to be growing is a movement; the rank alone is a place in an order.
  if (of.rank !== null && of.content.change === null) return "rank";
  if (of.pace !== null) return "pace";
  if (of.direction !== null) return "direction";
  return of.content.period !== null ? "date" : "event";
}

function amountOfChange(content: ClaimContent, rate: boolean, step: number | null): Assertion["change"] {
  const { change, quantity } = content;
  if (change !== null && change.kind !== null) {
    const figure = quantity ?? figureOf(change);
    if (figure !== null) return changeExtent(change, figure, step);
  }
  if (rate && quantity !== null && quantity.unit === "percent" && change?.kind !== "points") {
    const down = (quantity.value ?? quantity.max ?? 0) < 0;
    const direction: Direction = change?.direction ?? (down ? "down" : "up");
    const base = change?.base ?? { kind: "not-stated", period: null, text: null };
    return changeExtent({ direction, kind: "percent", value: quantity.value, base, pace: null }, quantity, step);
  }
  return null;
}

function figureOf(change: Change): Quantity | null {
  if (change.value === null) return null;
  const unit = change.kind === "points" ? "percentage_point" : change.kind === "factor" ? "ratio" : "percent";
  if (change.kind === "absolute") return null;
  const plain = { min: null, max: null, per: null, price: null, approximation: null, approximator: null };
  return { ...plain, value: change.value, unit, step: writtenStep(change.value) };
}

// The value alone does not tell trailing zeros, so its last digit is taken as the written one.
function writtenStep(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 10 ** -decimals;
}

function levelOf(content: ClaimContent, rate: boolean, step: number | null): Extent | null {
  const { quantity, change, rank } = content;
  if (quantity === null || (change !== null && change.kind !== null)) return null;
  // "fifth" and "worst in 100 years" carry a number that is no amount of the indicator.
  if (rank !== null || quantity.unit === "rank") return null;
  return rate && quantity.unit === "percent" ? null : levelExtent(quantity, step);
}

function directionOf(
  content: ClaimContent,
  change: Assertion["change"],
  indicator: IndicatorEntry | null,
): Direction | null {
  if (content.change !== null) return content.change.direction;
  if (change !== null) return (change.extent.point ?? 0) < 0 ? "down" : "up";
  return content.rank === null ? null : directionOfRank(content.rank, indicator);
}

/** "Record high", "worst in 100 years": above or below all that came before, so a movement as well; null for other orders. */
function directionOfRank(rank: Rank, indicator: IndicatorEntry | null): Direction | null {
  if (rank.position !== 1 || rank.among === null || !TIME_SET.test(rank.among)) return null;
  if (rank.end === "highest") return "up";
  if (rank.end === "lowest") return "down";
  const good = rank.end === "best" ? 1 : rank.end === "worst" ? -1 : 0;
  const sign = good * (indicator?.polarity ?? 0);
  return sign === 0 ? null : sign > 0 ? "up" : "down";
}

// "Growth fell" is about the rate, "GDP fell" is not; with an amount ("grew 1 percent, slowing") the amount is what is asserted.
function paceOf(statement: Statement, rate: boolean, amount: boolean): Assertion["pace"] {
  const { change } = statement.content;
  if (change === null) return null;
  if (change.pace !== null) return change.pace;
  if (!rate || amount || change.kind !== null || !RATE_WORDS.test(statement.surface)) return null;
  if (change.direction === "flat") return null;
  return change.direction === "up" ? "faster" : "slower";
}
