import { skipHyphen } from "../../text/cardinals.ts";
import { scaleWords } from "../../text/number-words.ts";
import { type Numeral, readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../text/tokens.ts";
import { ageDraft } from "./ages.ts";
import { approximatorAfter } from "./approximators.ts";
import { isOrdinalEnding, isTemporal, placesInTime } from "./dates.ts";
import { type Draft, draftOf } from "./draft.ts";
import { timesDraft } from "./factors.ts";
import { type UnitMatch, unitAt } from "./lexicon.ts";
import { inCommonUnit, isDaily, kindOf, type PerMatch, perAt, unitAfter, withSmallerUnit } from "./measure.ts";
import { exact, scaleAfter, withCoins } from "./money.ts";
import { followsName, isDesignated, isInnings, isName, isScore } from "./names.ts";
import { countedPlural, countedSingular, ofWhat } from "./noun-phrase.ts";
import { fractionDraft, ratioDraft } from "./shares.ts";
import { memberNouns, peopleActs, peopleStates } from "./words.ts";

/** A number and what it counts or measures; null where no number begins at `at`, or one that counts nothing. */
export function numberDraft(tokens: readonly Token[], at: number): Draft | null {
  const numeral = readNumeral(tokens, at);
  if (numeral === null) return null;
  const digits = numeral.worded || tokens[at]?.kind === "number" ? at : at + 1;
  if (!numeral.worded && (isTemporal(tokens, digits) || isOrdinalEnding(tokens[numeral.to]))) return null;
  if (numeral.form === "fraction") return fractionDraft(tokens, numeral);
  const number = inMillions(tokens, numeral);
  if (isPlacedInTime(tokens, number)) return null;
  return (
    ratioDraft(tokens, number) ??
    timesDraft(tokens, number) ??
    factorOf(tokens, number) ??
    ofAPoint(tokens, number) ??
    measured(tokens, number) ??
    (isName(tokens, digits, number.to)
      ? null
      : (members(tokens, number) ?? counted(tokens, number) ?? alone(tokens, number)))
  );
}

/** "0.6 of a point", "0.3 of a percentage point". */
function ofAPoint(tokens: readonly Token[], { from, to, value, step, worded }: Numeral): Draft | null {
  if (tokens[to]?.lower !== "of" || tokens[to + 1]?.lower !== "a") return null;
  const point = tokens[to + 2]?.lower === "percentage" ? to + 3 : to + 2;
  if (tokens[point]?.lower !== "point") return null;
  return draftOf({ from, to: point + 1 }, { kind: "points", unit: "percentage_point", value, step, worded });
}

/** "by a factor of three". */
function factorOf(tokens: readonly Token[], { from, to, value, step, scale, worded }: Numeral): Draft | null {
  const led = tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "factor";
  return led ? draftOf({ from, to }, { kind: "factor", unit: "ratio", value, step, scale, worded }) : null;
}

// "the past three years", "two years ago": another statement's time; "one day": no time in particular.
function isPlacedInTime(tokens: readonly Token[], number: Numeral): boolean {
  const unit = unitAfter(tokens, number);
  if (unit?.row.dimension !== "time") return false;
  const oneDay = number.worded && number.value === 1 && unit.row.id === "day" && tokens[unit.to - 1]?.spaced;
  if (oneDay && !/^(?:for|in|than|least|only|just|within|about|last)$/u.test(tokens[number.from - 1]?.lower ?? "")) {
    return tokens[unit.to]?.lower !== "old";
  }
  return placesInTime(tokens, number.from, unit.to);
}

/** "2.5m tonnes", "1.2m people": an m between digits and what is counted is a million, not a metre. */
function inMillions(tokens: readonly Token[], numeral: Numeral): Numeral {
  const token = tokens[numeral.to];
  if (token?.text !== "m" || numeral.worded || token.startsLine || numeral.scale !== 1) return numeral;
  const unit = unitAt(tokens, numeral.to + 1);
  const counts =
    unit !== null ? unit.row.dimension !== "length" && !unit.singular : countedPlural(tokens, numeral.to + 1) !== null;
  if (!counts) return numeral;
  const step = numeral.step === null ? null : exact(numeral.step, 1e6);
  return { ...numeral, to: numeral.to + 1, value: exact(numeral.value, 1e6), step, scale: 1e6 };
}

/** A number with a unit of the table: percent, money, tonnes, years. */
function measured(tokens: readonly Token[], number: Numeral): Draft | null {
  const post = approximatorAfter(tokens, number.to);
  const unit = unitAfter(tokens, number) ?? (post === null ? null : unitAfter(tokens, { ...number, to: post.to }));
  if (unit === null) return ageDraft(tokens, number, null);
  if (tokens[number.from]?.kind === "number" && isHyphenatedCode(tokens, number.from, unit)) return null;
  const countsThings = unit.row.dimension === "count" || unit.row.dimension === "people";
  if (countsThings && (isDesignated(tokens, number.from) || isForecaster(tokens, unit))) return null;
  return ageDraft(tokens, number, unit) ?? inUnit(tokens, number, unit);
}

// "scp-173m" and "F-16s" are codes, "US-5%" is none: a letter and a hyphen before the digits, and a short symbol after them.
function isHyphenatedCode(tokens: readonly Token[], at: number, unit: UnitMatch): boolean {
  const token = tokens[at];
  const hyphen = tokens[at - 1];
  const joined =
    token !== undefined && !token.spaced && hyphen?.text === "-" && !hyphen.spaced && tokens[at - 2]?.kind === "word";
  const word = token !== undefined && !token.spaced && hyphen?.kind === "word";
  return word || (joined && tokens[unit.to - 1]?.kind === "word");
}

function inUnit(tokens: readonly Token[], number: Numeral, unit: UnitMatch): Draft {
  const kind = kindOf(unit.row);
  const coded = kind === "money" ? scaleAfter(tokens, unit.to) : { to: unit.to, scale: 1 };
  if (isDaily(unit.row)) return { ...inUnitOf(tokens, number, unit, coded), per: "day", kind: "rate" };
  const draft = inUnitOf(tokens, number, unit, coded);
  return kind === "money" ? withCoins(tokens, draft) : withSmallerUnit(tokens, withHalf(tokens, draft));
}

/** "two years and a half", "three miles and a half"; before "of" a half is a share, except of a time. */
function withHalf(tokens: readonly Token[], draft: Draft): Draft {
  const { to, value, kind } = draft;
  const half = tokens[to]?.lower === "and" && tokens[to + 1]?.lower === "a" && tokens[to + 2]?.lower === "half";
  if (!half || value === null || (kind !== "duration" && (kind !== "measure" || tokens[to + 3]?.lower === "of")))
    return draft;
  return { ...draft, to: to + 3, core: { from: draft.core.from, to: to + 3 }, value: value + 0.5, step: null };
}

function inUnitOf(
  tokens: readonly Token[],
  number: Numeral,
  unit: UnitMatch,
  coded: { to: number; scale: number },
): Draft {
  const kind = kindOf(unit.row);
  const { value, unit: id, factor } = inCommonUnit(exact(number.value, coded.scale), unit);
  const scale = factor * coded.scale;
  return draftOf(
    { from: number.from, to: coded.to },
    {
      kind,
      value,
      unit: id,
      step: stepOf(number, kind, scale),
      scale: number.scale * scale,
      worded: number.worded,
      noun: kind === "count" ? { from: skipHyphen(tokens, number.to), to: unit.to } : ofWhat(tokens, coded.to),
    },
  );
}

// A percentage in words is still told to the percent; other small numbers in words are counted, not rounded.
function stepOf(number: Numeral, kind: string, scale: number): number | null {
  if (number.step !== null) return exact(number.step, scale);
  return number.worded && kind === "percent" && Number.isInteger(number.value) ? 1 : null;
}

/** "a 10-member panel", "the 17-nation bloc", "a 50-strong crew". */
function members(tokens: readonly Token[], number: Numeral): Draft | null {
  const hyphen = tokens[number.to];
  const word = tokens[number.to + 1];
  if (hyphen?.text !== "-" || hyphen.spaced || word === undefined || word.spaced) return null;
  if (!memberNouns.has(word.lower) && (number.worded || !isPlainNoun(word))) return null;
  const people = /^(?:strong|member|person|man|woman|judge)$/u.test(word.lower);
  const unit = people ? "person" : word.lower === "nation" || word.lower === "state" ? "country" : word.lower;
  const made = count(number, { from: number.to + 1, to: number.to + 2 }, unit);
  return word.lower === "strong" ? { ...made, noun: null } : made;
}

// "a 6,000-word report"; not "a 20-something", "a 9-to-5 job".
function isPlainNoun(word: Token): boolean {
  return (
    word.kind === "word" &&
    word.text === word.lower &&
    word.text.length > 2 &&
    !/^(?:something|odd|plus|ish|and|or|to|for|up)$/u.test(word.lower)
  );
}

/** A number with the noun it counts: "380 markets", "one soldier", "12 dead". */
function counted(tokens: readonly Token[], number: Numeral): Draft | null {
  const post = approximatorAfter(tokens, number.to);
  const at = post?.to ?? number.to;
  if (number.value === 1 && number.worded) return countedOne(tokens, number);
  const noun = countedPlural(tokens, at);
  const whole = number.scale > 1 || Number.isInteger(number.value);
  if (noun !== null && isForecaster(tokens, noun)) return null;
  if (noun !== null && (whole || noun.to === noun.from + 1)) return countOf(tokens, number, noun);
  if (peopleStates.has(tokens[at]?.lower ?? "") || stateFollows(tokens, at)) return count(number, null, "person");
  if (number.value > 1 && whole && peopleActs.has(tokens[at]?.lower ?? "")) return count(number, null, "person");
  return Math.abs(number.value) === 1 ? countedOne(tokens, number) : null;
}

// "the 1.9 billion analysts expected": who foresaw the number, not what it counts.
function isForecaster(tokens: readonly Token[], { to }: { readonly to: number }): boolean {
  const had = tokens[to]?.lower === "had" ? to + 1 : to;
  return (
    /^(?:analysts|economists|investors|traders|forecasters|markets|experts)$/u.test(tokens[to - 1]?.lower ?? "") &&
    /^(?:expected|forecast|forecasted|predicted|anticipated|estimated|foresaw|polled)$/u.test(tokens[had]?.lower ?? "")
  );
}

type Noun = NonNullable<ReturnType<typeof countedPlural>>;

function countOf(tokens: readonly Token[], number: Numeral, noun: Noun): Draft | null {
  const kind = noun.row === null ? "count" : kindOf(noun.row);
  if (kind === "duration" && placesInTime(tokens, number.from, noun.to)) return null;
  const made =
    noun.row === null ? null : ageDraft(tokens, number, { row: noun.row, to: noun.to, scale: 1, singular: false });
  return made ?? { ...count(number, noun, noun.unit), kind };
}

function count(number: Numeral, noun: { from: number; to: number } | null, unit: string): Draft {
  const { from, value, step, scale, worded } = number;
  const to = noun?.to ?? number.to;
  return draftOf({ from, to }, { kind: "count", value, unit, step, scale, worded, noun, core: { from, to } });
}

// "30 were killed", "five more have been arrested", "20 critically hurt".
function stateFollows(tokens: readonly Token[], at: number): boolean {
  let here = at;
  if (/^(?:more|others|other|of|people)$/u.test(tokens[here]?.lower ?? "")) here++;
  if (/ly$/u.test(tokens[here]?.lower ?? "")) here++;
  while (
    /^(?:were|was|are|is|have|has|had|been|being|reported|feared|confirmed|believed|presumed|thought|known|left|still|also|remain|remained)$/u.test(
      tokens[here]?.lower ?? "",
    ) &&
    here < at + 5
  )
    here++;
  return here > at && peopleStates.has(tokens[here]?.lower ?? "");
}

/** "one" counts people and things with a row of their own; before other nouns it is an article ("one reason", "one day"). */
function countedOne(tokens: readonly Token[], number: Numeral): Draft | null {
  if (peopleStates.has(tokens[number.to]?.lower ?? "") || stateFollows(tokens, number.to))
    return count(number, null, "person");
  const noun = countedSingular(tokens, number.to);
  if (noun === null || noun.row === null) return null;
  const { dimension } = noun.row;
  return dimension === "people" || dimension === "count" ? countOf(tokens, number, noun) : null;
}

const pronounLeads =
  /^(?:the|these|those|this|that|which|each|every|any|no|all|other|first|last|past|next|some|only|another|either|or|both|as|not|top)$/u;

/** A number with nothing to count: "rose to 1,396". Null for names, pronouns ("the two agreed", "no one") and idioms. */
function alone(tokens: readonly Token[], number: Numeral): Draft | null {
  const { from, to, value, step, scale, worded } = number;
  const before = tokens[from - 1];
  if (worded && (isPronoun(tokens, number, before) || (tokens[to]?.kind === "number" && !tokens[to]?.spaced)))
    return null;
  if (!worded && isScore(tokens, from, (end) => countsNothing(tokens, end))) return null;
  if (!worded && (isInnings(tokens, from) || followsName(tokens, from) || goesOnAsWord(tokens, to))) return null;
  return draftOf({ from, to }, { value, step, scale, worded });
}

// "a 30-something", "9-to-5", "a 3-to-1 margin".
function goesOnAsWord(tokens: readonly Token[], at: number): boolean {
  const hyphens = tokens[at]?.text === "-" && !tokens[at]?.spaced && !tokens[at + 1]?.spaced;
  if (!hyphens) return tokens[at - 2]?.lower === "to" && tokens[at - 3]?.text === "-";
  return /^(?:something|somethings|ish|to)$/u.test(tokens[at + 1]?.lower ?? "");
}

function countsNothing(tokens: readonly Token[], at: number): boolean {
  const number = { to: at, value: 2, worded: false, scale: 1 };
  return (
    unitAfter(tokens, number) === null && countedPlural(tokens, at) === null && !scaleWords.has(tokens[at]?.lower ?? "")
  );
}

function isPronoun(tokens: readonly Token[], { to, value }: Numeral, before: Token | undefined): boolean {
  const next = tokens[to];
  const glued = next?.text === "-" && !next.spaced && tokens[to + 1]?.kind === "word";
  if (glued || (before?.text === "-" && !before.spaced)) return true;
  if (value === 0 && /^(?:tolerance|sum|hour|in|net|ground|sub|absolute)$/u.test(next?.lower ?? before?.lower ?? ""))
    return true;
  if (value === 1) return !isOneByItself(tokens, to, before);
  if (next?.lower === "of" && !/^(?:the|these|those)$/u.test(before?.lower ?? "")) return false;
  return value <= 20 && Number.isInteger(value) && pronounLeads.test(before?.lower ?? "");
}

// "minus one" is read with its sign; here "one" is a number only with no word beside it but "to", "from" or "is".
function isOneByItself(tokens: readonly Token[], to: number, before: Token | undefined): boolean {
  const next = tokens[to];
  const ends = next === undefined || next.startsLine || next.kind === "sign";
  return ends && (before === undefined || before.startsLine || /^(?:to|from|is|equals|than)$/u.test(before.lower));
}

/** Adds the unit below the line: "a day", "per capita", "per 100,000 people". */
export function withPer(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.kind === "rank" || draft.kind === "age" || draft.kind === "factor" || draft.kind === "duration")
    return draft;
  const match = perAt(tokens, draft.to) ?? perAfterWhat(tokens, draft);
  // "only 74 percent a second" dose.
  if (match === null || (match.per === "second" && draft.kind !== "measure" && draft.kind !== "count")) return draft;
  const kind = draft.kind === "percent" || draft.kind === "points" ? draft.kind : "rate";
  return { ...draft, to: match.to, per: match.per, kind, noun: draft.noun ?? ofWhat(tokens, match.to) };
}

// "4.7 tonnes of CO2 per person": the unit below the line stands behind what is measured.
function perAfterWhat(tokens: readonly Token[], { kind, to }: Draft): PerMatch | null {
  const what = kind === "measure" ? ofWhat(tokens, to) : null;
  return what !== null && /^(?:per|an?)$/u.test(tokens[what.to]?.lower ?? "") ? perAt(tokens, what.to) : null;
}
