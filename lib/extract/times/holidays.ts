import { readTrailingYear } from "./months.ts";
import type { Parsed } from "./node.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { countsFromAnchor } from "./years.ts";

/** When a holiday falls: a fixed day, the nth (−1 last) weekday of a month, or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** Holidays with a civil or Western date, by their names in lower case. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { month: 1, day: 1 },
  "new year day": { month: 1, day: 1 },
  "new year": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "valentine's day": { month: 2, day: 14 },
  "st patrick's day": { month: 3, day: 17 },
  "saint patrick": { month: 3, day: 17 },
  "earth day": { month: 4, day: 22 },
  "may day": { month: 5, day: 1 },
  "international workers' day": { month: 5, day: 1 },
  juneteenth: { month: 6, day: 19 },
  "independence day": { month: 7, day: 4 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  "veterans day": { month: 11, day: 11 },
  "armistice day": { month: 11, day: 11 },
  christmas: { month: 12, day: 25 },
  "christmas day": { month: 12, day: 25 },
  "christmas eve": { month: 12, day: 24 },
  "boxing day": { month: 12, day: 26 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "mother's day": { month: 5, weekday: 7, nth: 2 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "father's day": { month: 6, weekday: 7, nth: 3 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "black friday": { month: 11, weekday: 4, nth: 4, plus: 1 },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "good friday": { easter: -2 },
  easter: { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
};

const LONGEST_NAME = 5;
/** First words of the holidays' names. */
export const HOLIDAY_STARTS: readonly string[] = [
  ...new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[ ']/)[0] ?? name)),
];
const FIRST_WORDS: ReadonlySet<string> = new Set(HOLIDAY_STARTS);

/** "Christmas", "Easter 2018", "the last Thanksgiving", "Independence Day of this year". */
export function ruleHoliday(tokens: readonly Token[], at: number): Parsed | null {
  const which = tokenAt(tokens, at).lexeme.which;
  const counted = which !== undefined && tokenAt(tokens, at).lexeme.weekday === undefined;
  const name = readName(tokens, counted ? at + 1 : at);
  if (!name) return null;
  const year = readTrailingYear(tokens, name.next);
  const offset = counted ? which : null;
  if (counted && countsFromAnchor(tokenAt(tokens, at).text) && which === 0) return null;
  return {
    node: { kind: "holiday", id: name.node, year: year?.node ?? null, which: offset },
    next: year?.next ?? name.next,
  };
}

function readName(tokens: readonly Token[], at: number): Parsed<string> | null {
  if (!FIRST_WORDS.has(tokenAt(tokens, at).text)) return null;
  let name = "";
  let found: Parsed<string> | null = null;
  for (let next = at; next < at + LONGEST_NAME; next += 1) {
    const token = next === at ? tokenAt(tokens, next) : follower(tokens, next);
    name += (token.gap && next > at ? " " : "") + token.text;
    if (Object.hasOwn(HOLIDAYS, name)) found = { node: name, next: next + 1 };
  }
  // "a new year" and "happy new year" name no day; "new year" is one after a preposition.
  if (
    found?.node === "new year" &&
    !["before", "after", "by", "since", "until", "next", "last"].includes(tokenAt(tokens, at - 1).text)
  )
    return null;
  return found;
}
