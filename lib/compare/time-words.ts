import type { Period } from "../units/period.ts";
import { describePeriod } from "../units/period-words.ts";

/** A period within a sentence: "the first half of 2015", "the marketing year 2015/16", "2014". */
export function timeWords(of: Period): string {
  return describePeriod(of).replace(/^(?=(?:first|second|third|fourth|marketing|fiscal) )/, "the ");
}
