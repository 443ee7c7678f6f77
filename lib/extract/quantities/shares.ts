import { smallWords } from "../../text/number-words.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../text/tokens.ts";
import { type Draft, draftOf } from "./draft.ts";
import { unitAt } from "./lexicon.ts";
import { kindOf } from "./measure.ts";
import { exact } from "./money.ts";
import { countedPlural, ofWhat } from "./noun-phrase.ts";

/** A fraction told in words: of a unit ("half a mile"), of a whole ("a third of pupils", then in percent), or alone. Null for other uses. */
export function fractionDraft(tokens: readonly Token[], fraction: Numeral): Draft | null {
  return ofUnit(tokens, fraction) ?? ofWhole(tokens, fraction);
}

const articles = /^(?:a|an|one)$/u;

/** "half a percent", "three-quarters of a point", "a quarter-point", "a quarter of a mile", "half an hour", "a half turn". */
function ofUnit(tokens: readonly Token[], fraction: Numeral): Draft | null {
  let at = fraction.to;
  const of = tokens[at]?.lower === "of";
  if (of) at++;
  const article = articles.test(tokens[at]?.lower ?? "");
  if (article) at++;
  if (of && !article) return null;
  if (!of && !article && tokens[at]?.text === "-" && !tokens[at]?.spaced) at++;
  const points = { from: fraction.from, to: at + 1 };
  if (/^points?$/u.test(tokens[at]?.lower ?? "") && !tokens[at]?.startsLine)
    return draftOf(points, { kind: "points", value: fraction.value, unit: "percentage_point", worded: true });
  const match = unitAt(tokens, at);
  if (match === null || tokens[at]?.startsLine) return null;
  if (!article && match.row.dimension === "time") return null;
  if (match.row.dimension === "people" || match.row.dimension === "count") return null;
  const stretch = { from: fraction.from, to: match.to };
  const noun = ofWhat(tokens, match.to);
  return draftOf(stretch, { kind: kindOf(match.row), value: fraction.value, unit: match.row.id, worded: true, noun });
}

function ofWhole(tokens: readonly Token[], fraction: Numeral): Draft | null {
  if (!isMeantAsShare(tokens, fraction)) return null;
  const { from, to, value } = fraction;
  const next = tokens[to];
  const followed =
    next?.kind === "word" &&
    !next.startsLine &&
    !/^(?:and|or|but)$/u.test(next.lower) &&
    (next.lower !== "of" || tokens[to + 1]?.kind === "word");
  if (!followed && !isCued(tokens, from)) return draftOf({ from, to }, { value, worded: true, kind: "fraction" });
  const share = draftOf({ from, to }, { kind: "fraction", value: exact(value, 100), unit: "percent", worded: true });
  return { ...share, noun: ofWhat(tokens, to) };
}

const shareCues =
  /^(?:than|by|between|about|around|nearly|almost|roughly|approximately|over|under|above|below|least|most|only|just|up|down|for|estimated|some|to|from|fell|rose|cut|lost|reduced|increased|dropped|declined|increase|rise|fall|drop|decline|reduction|and)$/u;

function isCued(tokens: readonly Token[], from: number): boolean {
  return shareCues.test(tokens[from - 1]?.lower ?? "") && from > 0;
}

/** False friends: "a third country", "the first half", "a quarter earlier", "half-brother", "half time". */
function isMeantAsShare(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  const next = tokens[to];
  const last = tokens[to - 1]?.lower ?? "";
  const of = next?.lower === "of" && !isTimeOf(tokens, to + 1);
  const alone = next === undefined || next.startsLine;
  if (
    /^(?:first|second|third|fourth|latter|other|better|last|next|past|previous|early|each|every|per|this|that|final|opening|closing|top|bottom)$/u.test(
      before,
    )
  )
    return false;
  if (next?.text === "-" && !next.spaced) return false;
  if (last === "half" && isHalfAUnit(tokens, from, to)) return false;
  if (last === "half")
    return of || /^(?:the|its|their|that|what)$/u.test(next?.lower ?? "") || halfStandsAlone(tokens, from, to);
  if (last === "quarter" || last === "quarters")
    return (
      of ||
      isCuedShare(tokens, from) ||
      (value !== 0.25 && !/^(?:for|in|consecutive|straight)$/u.test(before) && alone) ||
      (alone && from === 0)
    );
  if (tokens[from]?.lower !== "a") return true;
  return of || isCuedShare(tokens, from) || (alone && from === 0) || manyDo.test(next?.lower ?? "");
}

/**
 * "a year and a half", "two miles and a half": half of the unit before it, unless "of" follows; of a time also then. After a number it is
 * a part of that, which was no quantity ("the past two and a half years").
 */
function isHalfAUnit(tokens: readonly Token[], from: number, to: number): boolean {
  const article = tokens[from]?.lower === "half" ? from - 1 : from;
  if (tokens[article]?.lower !== "a" || tokens[article - 1]?.lower !== "and") return false;
  const before = tokens[article - 2];
  if (before?.kind === "number" || smallWords.has(before?.lower ?? "")) return true;
  const unit = unitAt(tokens, article - 2);
  if (unit === null || unit.to !== article - 1) return false;
  const { dimension } = unit.row;
  return dimension === "time" || (tokens[to]?.lower !== "of" && dimension !== "people" && dimension !== "count");
}

// "a third were women", "a third less than usual", where "a third was hurt" is one more person.
const manyDo =
  /^(?:were|are|have|say|believe|think|live|want|do|did|less|fewer|more|higher|lower|above|below|larger|smaller|bigger|cheaper|dearer)$/u;

function isCuedShare(tokens: readonly Token[], from: number): boolean {
  return isCued(tokens, from) && tokens[from - 1]?.lower !== "and" && tokens[from - 1]?.lower !== "for";
}

// "half of 2014", "a quarter of the year": a stretch of time.
function isTimeOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower === "the" ? tokens[at + 1] : tokens[at];
  return (
    (word?.numeral?.shape === "plain" && word.text.length === 4) ||
    /^(?:year|century|season|decade|game|month|day|week)$/u.test(word?.lower ?? "")
  );
}

const halfCompounds =
  /^(?:time|way|hour|year|day|term|century|marathon|price|sister|brother|back|truth|moon|board|life|hearted|mast|measure|measures|point|full|empty|baked|asleep|dead|open|note|step|volley|court|final)$/u;

function halfStandsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  const next = tokens[to]?.lower ?? "";
  if (/^(?:the|in|a|one|his|her|my|your|our|or|with)$/u.test(before) && before !== "one")
    return before === "or" ? false : from === 0;
  return !halfCompounds.test(next);
}

const roundSizes: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 18, 20, 21, 25, 30, 35, 40, 50, 60, 70, 75, 80, 100, 150, 200, 250, 300,
  400, 500, 750, 1000, 5000, 10000, 100000, 1e6,
]);

/** Things of which news tells that one in so many is this or that; "one goal in five games" is none of them. */
const sharedOut =
  /^(?:household|family|post|seat|resident|citizen|case|firm|company|business|builder|farmer|trader|home|house|flat|school|job|train|flight|bus|car|vehicle|shop|farm|bank|tree|species|village|town|city|region|district|vote|ballot|patient|dollar|euro|death|birth|marriage|pregnancy|building|factory|boat|ship|vessel|hospital|test|sample|request|prisoner|pensioner|voter|student|pupil|teacher|nurse|doctor|soldier|refugee|migrant|tenant|employee|employer)$/u;

/** "one person in nine", "one child in ten" where the noun stands inside: the place of "in"; else `at`. */
function pastPerson(tokens: readonly Token[], { to, value, worded }: Numeral): number {
  if (worded && value === 1 && sharedOut.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.lower === "in") return to + 1;
  const person = worded && value === 1 ? unitAt(tokens, to) : null;
  return person?.singular && person.row.dimension === "people" && tokens[person.to]?.lower === "in" ? person.to : to;
}

/** "one in four", "2 out of 5", "nine in every ten", "one over three": a share told as two numbers. Null where they are two figures. */
export function ratioDraft(tokens: readonly Token[], above: Numeral): Draft | null {
  const at = pastPerson(tokens, above);
  const joint = ratioJoint(tokens, at);
  if (joint === null || above.form !== "number" || !Number.isInteger(above.value)) return null;
  const below = readNumeral(tokens, joint.to);
  if (below === null || below.form !== "number" || !Number.isInteger(below.value)) return null;
  if (tokens[joint.to]?.startsLine || below.value === 0) return null;
  if (
    joint.kind === "over"
      ? !endsThere(tokens, below.to)
      : !(Math.abs(above.value) < below.value && isRound(tokens, joint.kind, above, below))
  )
    return null;
  if (isMeasured(tokens, below.to)) return null;
  const share = { from: above.from, to: below.to };
  const value = above.value / below.value;
  // "One household in three depends": the noun stood before, and what follows is its verb.
  const counted = at > above.to ? null : countedPlural(tokens, below.to);
  const followed = tokens[below.to]?.kind === "word" && !/^(?:or|and)$/u.test(tokens[below.to]?.lower ?? "");
  const every = tokens[joint.to - 1]?.lower === "every" || at > above.to;
  if (joint.kind === "over" || (counted === null && !followed && !every))
    return draftOf(share, { value, worded: above.worded, kind: "fraction" });
  return draftOf(share, {
    kind: "fraction",
    value: exact(value, 100),
    unit: "percent",
    worded: above.worded,
    noun: counted,
  });
}

interface Joint {
  readonly to: number;
  readonly kind: "in" | "out of" | "over";
}

function ratioJoint(tokens: readonly Token[], at: number): Joint | null {
  const hyphens = tokens[at]?.text === "-" && tokens[at + 1]?.lower === "in" && tokens[at + 2]?.text === "-";
  if (hyphens && !tokens[at + 3]?.spaced) return { to: at + 3, kind: "in" };
  const word = tokens[at]?.lower ?? "";
  const every = (to: number) => (tokens[to]?.lower === "every" ? to + 1 : to);
  if (word === "in") return { to: every(at + 1), kind: "in" };
  if (word === "out" && tokens[at + 1]?.lower === "of") return { to: every(at + 2), kind: "out of" };
  if (word === "of" && tokens[at + 1]?.lower === "every") return { to: at + 2, kind: "out of" };
  return word === "over" ? { to: at + 1, kind: "over" } : null;
}

// "rose 3 in 2014", "12 in six boxes", "one in 47 states": with "in", the lower number is one that shares are told in.
function isRound(tokens: readonly Token[], kind: Joint["kind"], above: Numeral, below: Numeral): boolean {
  if (kind === "out of") return true;
  // "a chance of 1 in 8,500", "1 in 300 million".
  if (above.value === 1 && (below.scale > 1 || (below.step !== 1 && below.value > 1))) return true;
  if (above.value === 1 && below.value >= 1000 && below.value % 100 === 0) return true;
  if (above.value === 1 && countedPlural(tokens, below.to)?.row?.dimension === "people") return true;
  return roundSizes.has(below.value) && below.scale <= 1e6 && (above.value <= 10 || below.value >= 100);
}

// "one-in-100-year" is how often, with its unit after a hyphen.
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const unit = unitAt(tokens, tokens[at]?.text === "-" ? at + 1 : at);
  return unit !== null && unit.row.dimension !== "people" && unit.row.dimension !== "count";
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.startsLine || (next.kind === "sign" && ".,;!?)".includes(next.text));
}
