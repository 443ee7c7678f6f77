import { halfOpen, type Interval, point } from "./interval.ts";

/** Numerals of at least this size that end in zeros are taken as rounded, however many digits are written. */
export const ROUND_NUMERAL_FROM = 1000;

/** How many leading digits of a numeral that ends in zeros are taken as meant: 30,000 is 30 thousand, give or take half a thousand. */
export const MEANT_DIGITS = 2;

/**
 * The interval a figure was rounded from: 3.7 million with a step of 100,000 is [3.65, 3.75) million.
 * A null step (written in words, so counted or exact) gives the single number. A lower bound is included, an upper one left out.
 */
export function roundingInterval(value: number, step: number | null): Interval {
  const half = halfStep(value, step);
  return half === 0 ? point(value) : halfOpen(value - half, value + half);
}

/** Half of the step the figure is rounded to; 0 where nothing is known about its rounding. */
export function halfStep(value: number, step: number | null): number {
  if (step === null || !(step > 0)) return 0;
  return Math.max(step, roundNumeralStep(value, step)) / 2;
}

/**
 * The step of a whole number written out with zeros at its end: 500,000 may stand for 496,000, so it is read to two digits.
 * 0 where that adds nothing: decimals, small numbers, numbers that end in another digit.
 */
function roundNumeralStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (step !== 1 || size < ROUND_NUMERAL_FROM || size > Number.MAX_SAFE_INTEGER) return 0;
  const finest = 10 ** (String(Math.trunc(size)).length - MEANT_DIGITS);
  let zeros = 1;
  while (zeros < finest && size % (zeros * 10) === 0) zeros *= 10;
  return zeros;
}
