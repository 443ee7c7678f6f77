import { type Cardinal, readCardinal, skipHyphen, type Tail } from "./cardinals.ts";
import { denominatorWords, dozenWords, ordinalWords, scaleWords, smallWords, tensWords } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** A number of any form as a stretch of tokens [from, to). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Place value of the last written digit; null where unknown: words, fractions. */
  readonly step: number | null;
  readonly worded: boolean;
  /** What the last part is multiplied by ("3.1 million": a million); 1 without a scale. */
  readonly scale: number;
  /** "fraction" is one told in words and below one ("two thirds"); anything with a whole or a scale in it is a "number". */
  readonly form: "number" | "fraction";
}

/** Reads the longest number that begins at token `from`: sign, digits, words, fractions, scales. Null where none does. */
export function readNumeral(tokens: readonly Token[], from: number): Numeral | null {
  const sign = signAt(tokens, from);
  const start = sign === null ? from : from + 1;
  const numeral = fractionOfOne(tokens, start) ?? numberAt(tokens, start);
  if (numeral === null || !Number.isFinite(numeral.value)) return null;
  if (sign === null) return numeral;
  return { ...numeral, from, value: -numeral.value };
}

// A hyphen is a sign only right before digits and after white space or an opening bracket; elsewhere it joins words or numbers.
function signAt(tokens: readonly Token[], at: number): -1 | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "word") return isMinus(token) && tokens[at - 1]?.lower !== "or" ? -1 : null;
  if (token.text !== "-" && token.text !== "−" && token.text !== "–") return null;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const free = token.spaced || before === undefined || before.text === "(" || isComparison(before.text);
  const first = at === 0 && token.text === "-";
  return free && next !== undefined && (!next.spaced || first) && next.kind === "number" ? -1 : null;
}

function isMinus(token: Token): boolean {
  return token.lower === "minus" || token.lower === "negative";
}

function isComparison(text: string): boolean {
  return text === "<" || text === ">" || text === "=" || text === "≤" || text === "≥" || text === "~";
}

function numberAt(tokens: readonly Token[], from: number): Numeral | null {
  const cardinal = readCardinal(tokens, from);
  if (cardinal === null) return null;
  return overDenominator(tokens, cardinal) ?? withFraction(tokens, cardinal) ?? plain(cardinal);
}

function plain({ from, to, value, step, worded, scale }: Cardinal): Numeral {
  return { from, to, value, step, worded, scale, form: "number" };
}

/** "half", "a half", "a third", "a twenty-first", "quarter million": a fraction whose numerator is one or not told. */
function fractionOfOne(tokens: readonly Token[], from: number): Numeral | null {
  const word = tokens[from]?.lower ?? "";
  const article = word === "a" || word === "an" || word === "one";
  const at = article ? skipHyphen(tokens, from + 1) : from;
  if (!article && word !== "half" && word !== "quarter") return null;
  const below = denominatorAt(tokens, at);
  if (below === null || below.plural) return null;
  const fraction = scaledFraction(tokens, { from, to: below.to, value: 1 / below.value });
  return !article && word === "quarter" && fraction.form === "fraction" ? null : fraction;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

// "half a million", "two thirds of a million", "half a dozen", "three quarters billion".
function scaledFraction(tokens: readonly Token[], part: Part): Numeral {
  let at = part.to;
  if (tokens[at]?.lower === "of") at++;
  if (tokens[at]?.lower === "a" || tokens[at]?.lower === "one") at++;
  const word = tokens[at]?.lower ?? "";
  const scale = dozenWords.has(word) ? 12 : word.endsWith("s") ? undefined : scaleWords.get(word);
  if (scale === undefined) return { ...part, step: null, worded: true, scale: 1, form: "fraction" };
  return { from: part.from, to: at + 1, value: part.value * scale, step: null, worded: true, scale, form: "number" };
}

/** "two thirds", "twenty-three fifths", "three twenty-firsts". */
function overDenominator(tokens: readonly Token[], above: Cardinal): Numeral | null {
  if (!above.worded) return null;
  const below = denominatorAt(tokens, skipHyphen(tokens, above.to));
  if (below === null) return null;
  const split = below.value < 10 ? splitTens(tokens, above, below) : null;
  if (split !== null) return scaledFraction(tokens, split);
  const { tail } = above;
  if (tail !== null && above.value - tail.before < below.value) return mixed(tokens, above, tail, below);
  if (below.plural === (above.value === 1)) return null;
  return scaledFraction(tokens, { from: above.from, to: below.to, value: above.value / below.value });
}

/** "one hundred thirty fifths": the thirty belongs to the fifths, when a numerator is left without it. */
function splitTens(tokens: readonly Token[], above: Cardinal, below: Denominator): Part | null {
  const ten = tensWords.get(tokens[above.to - 1]?.lower ?? "");
  if (ten === undefined || !below.plural) return null;
  const numerator = readCardinal(tokens, above.from, above.to - 1);
  if (numerator === null || numerator.to !== above.to - 1) return null;
  return { from: above.from, to: below.to, value: numerator.value / (ten + below.value) };
}

/** "one hundred and three quarters", "two million and one half": what follows "and" is a fraction, of the scale where one is told. */
function mixed(tokens: readonly Token[], above: Cardinal, tail: Tail, below: Denominator): Numeral | null {
  const over = above.value - tail.before;
  if (below.plural === (over === 1)) return null;
  const part = scaledFraction(tokens, { from: above.from, to: below.to, value: over / below.value });
  return { ...part, value: tail.before + ofScale(part, tail.scale), form: "number" };
}

// "two million and a half" is half a million more; "one hundred and a half" and "one billion and half a million" are not scaled again.
function ofScale(part: Numeral, scale: number): number {
  return part.form === "fraction" && scale >= 1000 ? part.value * scale : part.value;
}

/** "five and a half million", "two million and a half", "forty two and a third". */
function withFraction(tokens: readonly Token[], whole: Cardinal): Numeral | null {
  if (tokens[whole.to]?.lower !== "and") return null;
  const from = whole.to + 1;
  const part = fractionOfOne(tokens, from) ?? fractionOf(tokens, from);
  if (part === null) return null;
  const number = {
    from: whole.from,
    to: part.to,
    step: null,
    worded: whole.worded,
    scale: whole.scale,
    form: "number",
  } as const;
  if (part.form === "number" && whole.scale === 1) {
    const scale = scaleWords.get(tokens[part.to - 1]?.lower ?? "") ?? 12;
    return { ...number, scale, value: whole.value * scale + part.value };
  }
  const added = ofScale(part, whole.scale);
  return added >= Math.max(whole.value, 1) ? null : { ...number, value: whole.value + added };
}

function fractionOf(tokens: readonly Token[], from: number): Numeral | null {
  const above = readCardinal(tokens, from);
  return above === null || above.value >= 100 ? null : overDenominator(tokens, above);
}

/** "one-hundredth", "two-thousandths", "one hundred fifth": a count of hundreds or thousands below the line. */
function scaledDenominator(tokens: readonly Token[], at: number): Denominator | null {
  const count = smallWords.get(tokens[at]?.lower ?? "") ?? 0;
  if (count < 1 || count > 9) return null;
  const next = skipHyphen(tokens, at + 1);
  const word = tokens[next]?.lower ?? "";
  const plural = word.endsWith("s");
  const ordinal = ordinalWords.get(plural ? word.slice(0, -1) : word) ?? 0;
  if (ordinal >= 100) return { to: next + 1, value: count * ordinal, plural };
  const scale = scaleWords.get(word);
  if (scale === undefined || plural) return null;
  const rest = denominatorAt(tokens, skipHyphen(tokens, tokens[next + 1]?.lower === "and" ? next + 2 : next + 1));
  // "one hundred and a half", "two thousand quarters" have their own reading.
  if (rest === null || rest.value >= 100 || rest.value === 2 || rest.value === 4) return null;
  return { ...rest, value: count * scale + rest.value };
}

interface Denominator {
  readonly to: number;
  readonly value: number;
  readonly plural: boolean;
}

/** The word below the line at `at`: "thirds", "quarter", "twenty-firsts". First and second stand there only after a ten. */
function denominatorAt(tokens: readonly Token[], at: number): Denominator | null {
  const word = tokens[at]?.lower ?? "";
  const simple = denominatorWords.get(word);
  if (simple !== undefined) return { to: at + 1, value: simple.value, plural: simple.plural };
  const ten = tensWords.get(word);
  if (ten === undefined) return scaledDenominator(tokens, at);
  const next = skipHyphen(tokens, at + 1);
  const last = tokens[next]?.lower ?? "";
  const plural = last.endsWith("s");
  const one = ordinalWords.get(plural ? last.slice(0, -1) : last);
  return one !== undefined && one > 0 && one < 10 ? { to: next + 1, value: ten + one, plural } : null;
}
