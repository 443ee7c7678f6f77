import { dozenWords, scaleAbbreviations, scaleWords, smallWords, tensWords } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** A whole or decimal number as a stretch of tokens [from, to). */
export interface Cardinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Place value of the last written digit or of a spelled scale from a million up; null for words below that. */
  readonly step: number | null;
  /** True when no digit takes part. */
  readonly worded: boolean;
  /** What the last part was multiplied by ("two million": a million); 1 without a scale. */
  readonly scale: number;
  /** The last part when it follows "and" ("one hundred | and thirty"); null without one. */
  readonly tail: Tail | null;
}

/** A last part after "and": the number before it, and what that was multiplied by. */
export interface Tail {
  readonly before: number;
  readonly scale: number;
}

/** One part of a cardinal: up to 999 in words or any numeral in digits, with its scale. */
interface Part {
  readonly to: number;
  readonly value: number;
  readonly step: number | null;
  readonly worded: boolean;
  readonly scale: number;
  readonly tail: Tail | null;
}

/** Reads the longest cardinal that begins at token `from` and ends at or before `until`; null where none does. */
export function readCardinal(tokens: readonly Token[], from: number, until = tokens.length): Cardinal | null {
  const first = readPart(tokens, from, until);
  if (first === null) return null;
  let { to, value, step, worded, scale, tail } = first;
  while (to < until && scale > 1) {
    const joined = tokens[to]?.lower === "and";
    const comma = tokens[to]?.text === "," && worded && scale >= 1000;
    const part = readPart(tokens, joined || comma ? to + 1 : to, until);
    if (comma && (part === null || part.value < 100)) break;
    if (part === null || part.value >= scale || part.value === 0 || !continues(part, joined, scale, first.worded))
      break;
    tail = joined ? { before: value, scale } : part.tail;
    value += part.value;
    to = part.to;
    step = part.step;
    scale = part.scale;
    worded &&= part.worded;
  }
  return { from, to, value, step, worded, scale, tail };
}

// "4 thousand 3 hundred and 21": digits go on only with a scale of their own or after "hundred and". "3 million and 21" is two numbers,
// and so is "2.9 million four", of "2.9 million four years ago".
function continues(part: Part, joined: boolean, scale: number, worded: boolean): boolean {
  if (part.worded && !worded && part.value < 100 && scale > 100) return false;
  return part.worded || part.scale > 1 || (joined && scale === 100);
}

function readPart(tokens: readonly Token[], from: number, until: number): Part | null {
  const token = tokens[from];
  if (token === undefined || from >= until) return null;
  if (token.kind === "number") return digitsPart(tokens, from, until);
  if (token.kind !== "word") return null;
  const small = smallNumber(tokens, from, until) ?? impliedOne(tokens, from, until);
  if (small === null) return null;
  return scaled(tokens, pointPart(tokens, small, until) ?? hundredsPart(tokens, small, until), until);
}

function digitsPart(tokens: readonly Token[], from: number, until: number): Part | null {
  const numeral = tokens[from]?.numeral;
  if (!numeral || numeral.shape === "code" || numeral.shape === "clock") return null;
  const part: Part = { to: from + 1, value: numeral.value, step: numeral.step, worded: false, scale: 1, tail: null };
  return scaled(tokens, part, until);
}

interface Small {
  readonly to: number;
  readonly value: number;
}

/** Zero to ninety-nine in words. */
function smallNumber(tokens: readonly Token[], from: number, until: number): Small | null {
  if (from >= until) return null;
  const word = tokens[from]?.lower ?? "";
  const small = smallWords.get(word);
  if (small !== undefined) return { to: from + 1, value: small };
  const ten = tensWords.get(word);
  if (ten === undefined) return null;
  const at = skipHyphen(tokens, from + 1);
  const one = at < until ? smallWords.get(tokens[at]?.lower ?? "") : undefined;
  return one !== undefined && one > 0 && one < 10 ? { to: at + 1, value: ten + one } : { to: from + 1, value: ten };
}

// "a hundred", "an … million" and, without an article, only a scale of a scale: "hundred thousand".
function impliedOne(tokens: readonly Token[], from: number, until: number): Small | null {
  const word = tokens[from]?.lower ?? "";
  const next = tokens[from + 1]?.lower ?? "";
  if (from + 1 >= until) return null;
  if (word === "a" || word === "an") {
    return singularScale(next) || next === "dozen" ? { to: from + 1, value: 1 } : null;
  }
  return singularScale(word) && singularScale(next) ? { to: from, value: 1 } : null;
}

function singularScale(word: string): boolean {
  return scaleWords.has(word) && !word.endsWith("s");
}

function hundredsPart(tokens: readonly Token[], small: Small, until: number): Part {
  const at = skipHyphen(tokens, small.to);
  const plain: Part = { to: small.to, value: small.value, step: null, worded: true, scale: 1, tail: null };
  if (at >= until || tokens[at]?.lower !== "hundred" || small.value === 0) return plain;
  const value = small.value * 100;
  const joined = tokens[at + 1]?.lower === "and";
  const rest = smallNumber(tokens, joined ? at + 2 : at + 1, until);
  if (rest === null || rest.value === 0 || tokens[rest.to]?.lower === "hundred") {
    return { ...plain, to: at + 1, value, scale: 100 };
  }
  return { ...plain, to: rest.to, value: value + rest.value, tail: joined ? { before: value, scale: 100 } : null };
}

/** "two hundred point seven", "three-point-one": the digits after the point one by one, or as a number below a hundred. */
function pointPart(tokens: readonly Token[], small: Small, until: number): Part | null {
  const whole = hundredsPart(tokens, small, until);
  const point = skipHyphen(tokens, whole.to);
  if (point >= until || tokens[point]?.lower !== "point") return null;
  let digits = "";
  let at = skipHyphen(tokens, point + 1);
  let to = point;
  for (
    let next = smallNumber(tokens, at, until);
    next !== null && digits.length < 15;
    next = smallNumber(tokens, at, until)
  ) {
    if (digits !== "" && next.value > 9) break;
    digits += String(next.value);
    to = next.to;
    if (next.value > 9) break;
    at = skipHyphen(tokens, to);
  }
  if (digits === "") return null;
  return {
    ...whole,
    to,
    value: Number(`${whole.value}.${digits}`),
    step: Number(`1e-${digits.length}`),
    scale: 1,
    tail: null,
  };
}

/** "three lakh crore", "a hundred thousand million": nobody piles up more. */
const MOST_SCALES = 3;

function scaled(tokens: readonly Token[], part: Part, until: number): Part {
  let { to, value, step, scale } = part;
  if (part.scale === 100) scale = 100;
  for (
    let count = 0, at = skipHyphen(tokens, to);
    at < until && count < MOST_SCALES;
    count++, at = skipHyphen(tokens, to)
  ) {
    const factor = scaleAt(tokens, at, part, scale === part.scale);
    if (factor === null) break;
    value = factor === 12 ? dozens(value, part.tail) : times(value, factor);
    scale = scale === 100 && part.scale === 100 ? factor : scale * factor;
    step = step === null ? (factor >= 1e6 ? scale : null) : times(step, factor);
    to = at + 1;
    if (factor === 12) return { ...part, to, value, step: null, scale: 1 };
  }
  return to === part.to ? part : { ...part, to, value, step, scale, tail: null };
}

// "three hundred and two dozen" is three hundred, and two dozen.
function dozens(value: number, tail: Tail | null): number {
  return tail === null ? value * 12 : tail.before + (value - tail.before) * 12;
}

function scaleAt(tokens: readonly Token[], at: number, part: Part, first: boolean): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const word = scaleWords.get(token.lower);
  if (word !== undefined) return word;
  if (dozenWords.has(token.lower) && first) return 12;
  if (part.worded || !first) return null;
  const short = scaleAbbreviations.get(token.text);
  return short !== undefined && isAbbreviatedScale(tokens, at, token, part) ? short : null;
}

// "5G" is a generation of networks; a lone letter b after a space is a name; "10K-run" and "3M" are as likely names as numbers, but read as numbers.
function isAbbreviatedScale(tokens: readonly Token[], at: number, token: Token, part: Part): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && next.kind === "number" && !next.spaced) return false;
  if (token.text === "G" && !token.spaced && part.value < 7) return false;
  return !(token.spaced && token.lower === "b");
}

// Multiplies as written in decimal, so that 2.3 million is 2300000 and not a neighbour of it.
function times(value: number, factor: number): number {
  const exponent = Math.log10(factor);
  const exact = Number.isInteger(exponent) ? Number(`${value}e${exponent}`) : value * factor;
  return Number.isFinite(exact) ? exact : value * factor;
}

/** The place after a hyphen at `at`, or `at`. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === "sign" && (token.text === "-" || token.text === "‑" || token.text === "‐") ? at + 1 : at;
}
