import type { Token } from "../../text/tokens.ts";
import { type Draft, isBare, startsSentence } from "./draft.ts";
import { exact } from "./money.ts";
import { changeWords, rangeWords } from "./words.ts";

/** Joins neighbours that are one quantity ("10-12 percent") and lends units along lists ("0.9 and 0.5 percent"). */
export function joinNeighbours(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const done: Draft[] = [];
  let listed = false;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    const next = done[done.length - 1];
    if (draft === undefined) continue;
    const joint = next === undefined ? null : jointOf(tokens, draft, next);
    const pair = next === undefined || joint === null || isList(joint) ? null : rangeOf(tokens, joint, draft, next);
    if (pair !== null) done[done.length - 1] = pair;
    else if (next === undefined || joint === null) done.push(draft);
    else pushPair(done, mayBorrow(tokens, joint, next, listed) ? lent(draft, next) : draft, next);
    listed = joint === "list" || (joint === "comma" && listed);
  }
  return spreadAges(tokens, done.reverse());
}

// "aged 5, 7 and 11": every number of the list is an age.
function spreadAges(tokens: readonly Token[], drafts: Draft[]): readonly Draft[] {
  for (let index = 1; index < drafts.length; index++) {
    const [before, here] = [drafts[index - 1], drafts[index]];
    if (before?.kind !== "age" || here === undefined || !isBare(here) || (here.value ?? 200) > 120) continue;
    const joint = jointOf(tokens, before, here);
    if (joint === "list" || (joint === "comma" && isListedOn(tokens, drafts, index)))
      drafts[index] = { ...here, kind: "age", unit: before.unit };
  }
  return drafts;
}

function isListedOn(tokens: readonly Token[], drafts: readonly Draft[], index: number): boolean {
  const [here, next] = [drafts[index], drafts[index + 1]];
  const joint = here === undefined || next === undefined ? null : jointOf(tokens, here, next);
  return joint === "list" || joint === "comma";
}

function isList(joint: Joint): joint is "list" | "comma" {
  return joint === "list" || joint === "comma";
}

// A comma alone makes a list only before "and" or "or"; a sign of money stands before its own number only; "6-4" shares nothing.
function mayBorrow(tokens: readonly Token[], joint: Joint, next: Draft, listed: boolean): boolean {
  if (joint === "comma" && !listed) return false;
  if (next.kind === "money" && tokens[next.core.from]?.kind === "sign") return false;
  return joint !== "hyphen" || next.unit === "percent";
}

// "aged 34 and 41": the second is an age as well.
function pushPair(done: Draft[], first: Draft, second: Draft): void {
  const alone = isBare(second) || (second.unit === "person" && second.noun === null);
  if (first.kind === "age" && alone && (second.value ?? 200) <= 120) {
    done[done.length - 1] = { ...second, kind: "age", unit: first.unit };
  }
  done.push(sharesRate(first, second) ? { ...first, per: second.per, kind: "rate" } : first);
}

// "12.9 births and 9.1 deaths per 1,000 people": no count has decimals, so both are rates.
function sharesRate(first: Draft, second: Draft): boolean {
  return first.kind === "count" && second.kind === "rate" && second.per !== null && !Number.isInteger(first.value ?? 0);
}

/** What stands between two neighbours: a hyphen, "to", "and" after "between", or the signs of a list. */
type Joint = "hyphen" | "to" | "between" | "list" | "comma";

function jointOf(tokens: readonly Token[], first: Draft, second: Draft): Joint | null {
  const between = tokens.slice(first.to, second.from);
  if (between.length === 0 || between.length > 3 || between.some((token) => token.startsLine)) return null;
  const ranks = first.kind === "rank" && second.kind === "rank";
  const words = between.map((token) => token.lower).filter((word) => word !== "-" && !(ranks && word === "the"));
  if (words.length === 0) return "hyphen";
  const word = words.join(" ");
  if (word === "–" || word === "~" || word === "—" || word === "‑")
    return word === "—" && between[0]?.spaced ? null : "hyphen";
  if (word === "to" || word === "through" || word === "until" || word === "till") return "to";
  if (word === "and" && tokens[leadOf(tokens, first)]?.lower === "between") return "between";
  if (word === ",") return "comma";
  return word === "and" || word === "or" || word === ", and" || word === ", or" ? "list" : null;
}

// Past "about" and the like: "between about 10 and 12".
function leadOf(tokens: readonly Token[], first: Draft): number {
  const word = tokens[first.from - 1]?.lower ?? "";
  return /^(?:about|around|roughly|some|the|approximately|a)$/u.test(word) ? first.from - 2 : first.from - 1;
}

function rangeOf(tokens: readonly Token[], joint: Joint, first: Draft, second: Draft): Draft | null {
  const scaled = joint === "hyphen" ? inThousands(lent(first, second), second) : lent(first, second);
  if (joint === "between" && (scaled.value ?? 0) > (second.value ?? 0)) return reversed(tokens, first, second);
  const low = scaled.value;
  const unit = second.unit ?? first.unit;
  const lender = second.unit === null ? { ...second, unit, kind: first.kind } : second;
  const high = second.value;
  if (low === null || high === null || low > high || scaled.unit !== unit) return null;
  if (joint === "to" && isBeforeAndAfter(tokens, first, second)) return null;
  if (joint === "to" && !isPlainTo(tokens, first, second)) return null;
  const from = leadsRange(tokens, joint, first) ? leadOf(tokens, first) : first.from;
  const step =
    scaled.step !== null && second.step !== null ? Math.max(scaled.step, second.step) : (second.step ?? scaled.step);
  return {
    ...lender,
    from,
    core: { from: first.core.from, to: second.core.to },
    value: null,
    min: low,
    max: high,
    step,
    worded: first.worded && second.worded,
    noun: second.noun ?? first.noun,
  };
}

// "between 4% and 3.7%": the ends the other way round.
function reversed(tokens: readonly Token[], first: Draft, second: Draft): Draft | null {
  const range = rangeOf(tokens, "between", { ...first, value: second.value }, { ...second, value: first.value });
  return range === null || first.unit !== second.unit || first.scale !== second.scale ? null : range;
}

function leadsRange(tokens: readonly Token[], joint: Joint, first: Draft): boolean {
  const lead = tokens[leadOf(tokens, first)]?.lower ?? "";
  return joint === "between" ? lead === "between" : joint === "to" && lead === "from";
}

/** "rose from 3 to 5 percent" tells two levels; "from 3 to 5 percent" and "ranged from 3 to 5 percent" one range. */
function isBeforeAndAfter(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  const ownUnits = first.unit !== null && second.unit !== null;
  let led = tokens[leadOf(tokens, first)]?.lower === "from";
  for (let at = first.from - 1; at > first.from - 14 && at >= 0; at--) {
    const word = tokens[at]?.lower ?? "";
    if (rangeWords.has(word)) return false;
    if (changeWords.has(word)) return led || ownUnits || isAmountAndLevel(first, second, at === first.from - 1 ? 3 : 6);
    led ||= word === "from";
    if (startsSentence(tokens, at)) break;
  }
  return ownUnits && led;
}

// "rose 5,000 to 168,000": by how much, and to what; further from the verb ("rose by", "could rise another") they must be further apart.
function isAmountAndLevel(first: Draft, second: Draft, apart: number): boolean {
  return (second.value ?? 0) > apart * (first.value ?? 0);
}

// "added 5 to 12" and "won 2 to 3" stay two numbers unless something is counted, it is led in, or both are round.
function isPlainTo(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  const lead = tokens[leadOf(tokens, first)]?.lower ?? "";
  if (second.unit !== null || first.kind === "age" || lead === "from" || tokens[first.to]?.lower !== "to") return true;
  const round = (first.value ?? 1) % 100 === 0 && (second.value ?? 1) % 100 === 0;
  return round || /^(?:is|of|about|around)$/u.test(lead);
}

/** The first of two numbers with the unit and the scale that are told only after the second: "3 to 4 million tonnes". */
function lent(first: Draft, second: Draft): Draft {
  if (first.value === null) return first;
  if (first.kind === "fraction" && first.unit === null && second.unit === "percent") return asShare(first);
  const lacks = isBare(first) && second.unit !== null && second.kind !== "rank" && second.kind !== "factor";
  const same = first.unit !== null && first.unit === second.unit;
  const takesSign = first.kind === "money" && isBare(second);
  if (!lacks && !same && !takesSign && !(isBare(first) && isBare(second))) return first;
  const factor = lentScale(first, second);
  const value = exact(first.value, factor);
  const step = first.step === null ? null : exact(first.step, factor);
  if (!lacks) return { ...first, value, step, scale: first.scale * factor };
  const { unit, kind, per, noun } = second;
  return { ...first, value, step, scale: first.scale * factor, unit, kind, per, noun };
}

// "between half and three-quarters of": the first is a share of the same whole.
function asShare(fraction: Draft): Draft {
  return { ...fraction, unit: "percent", value: exact(fraction.value ?? 0, 100) };
}

// "3 to 4 million", never "500 to 1 million"; a number with a scale of its own needs none.
function lentScale(first: Draft, second: Draft): number {
  const top = second.value ?? second.max ?? second.min ?? 0;
  if (first.value === null || first.scale !== 1 || second.scale < 1000 || Math.abs(first.value) >= 1000) return 1;
  return Math.abs(first.value * second.scale) <= Math.abs(top) * 2.5 ? second.scale : 1;
}

// "70-100,000": the thousands are written once.
function inThousands(first: Draft, second: Draft): Draft {
  const low = first.value ?? 0;
  const high = second.value ?? 0;
  const plain = first.scale === 1 && second.scale === 1 && first.step === 1 && second.step === 1;
  const short = plain && high % 1000 === 0 && low > 0 && low < 1000 && low * 1000 < high;
  return short ? { ...first, value: low * 1000, step: 1000 } : first;
}
