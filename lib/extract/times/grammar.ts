import { ruleBareDay, ruleDayMonth, ruleMonthDay } from "./dates.ts";
import { ruleRolling, ruleShift } from "./distances.ts";
import { ruleDuration, ruleSet, ruleVague } from "./durations.ts";
import { ruleEnding } from "./endings.ts";
import { HOLIDAY_STARTS, ruleHoliday } from "./holidays.ts";
import { ruleHolidayWeekend, ruleWeekdayThen } from "./in-week-of.ts";
import { ruleListedDay } from "./listed-days.ts";
import { ruleMonth, ruleSeason } from "./months.ts";
import { CALENDAR_STARTS, ruleCropSeason, ruleNamedYear, ruleSplitYear, SEASON_STARTS } from "./named-years.ts";
import type { Parsed, Rule } from "./node.ts";
import { ruleNumericDate } from "./numeric-dates.ts";
import { rulePartYear } from "./quarters.ts";
import { readLedRange, readRange } from "./ranges.ts";
import { ruleSame } from "./same.ts";
import { type Token, tokenAt } from "./tokens.ts";
import { ruleEdge, ruleNth, rulePartIn, ruleSide, ruleTheUnit, ruleUnit } from "./units.ts";
import { ruleNearDay, ruleWeekday } from "./weekdays.ts";
import { ruleWeek } from "./weeks.ts";
import { type Lexeme, lexemeOf, vocabulary } from "./words.ts";
import { DECADE_STARTS, ruleDecade, ruleYear } from "./years.ts";

/** A rule and the tokens it can begin with. */
interface TimeRule {
  readonly read: Rule;
  readonly number?: true;
  readonly lexeme?: (lexeme: Lexeme) => unknown;
  readonly words?: readonly string[];
}

const spelled = (lexeme: Lexeme) => lexeme.cardinal !== undefined;
const ordinal = (lexeme: Lexeme) => lexeme.ordinal !== undefined || spelled(lexeme);
const which = (lexeme: Lexeme) => lexeme.which !== undefined;
const dated = (lexeme: Lexeme) => lexeme.month ?? lexeme.weekday ?? which(lexeme);
const COUNTS = ["a", "an", "couple", "few", "several", "some"];

/** Every rule of the grammar by name. Of those that read, the one that takes the most words wins; among equals the first. */
export const TIME_RULES: Readonly<Record<string, TimeRule>> = {
  rolling: { read: ruleRolling, number: true, lexeme: (word) => which(word) || spelled(word), words: ["within"] },
  "numeric-date": { read: ruleNumericDate, number: true, lexeme: dated },
  "month-day": { read: ruleMonthDay, lexeme: dated },
  "day-month": { read: ruleDayMonth, number: true, lexeme: (word) => dated(word) || ordinal(word) },
  "split-year": { read: ruleSplitYear, number: true },
  "named-year": { read: ruleNamedYear, lexeme: which, words: CALENDAR_STARTS },
  "crop-season": { read: ruleCropSeason, number: true, words: SEASON_STARTS },
  "part-year": {
    read: rulePartYear,
    number: true,
    lexeme: (word) => word.month ?? (which(word) || ordinal(word)),
    words: ["q", "h", "final"],
  },
  month: { read: ruleMonth, number: true, lexeme: (word) => word.month ?? word.part ?? which(word) },
  season: { read: ruleSeason, lexeme: (word) => word.season ?? word.part ?? which(word) },
  decade: { read: ruleDecade, number: true, lexeme: (word) => word.part ?? ordinal(word), words: DECADE_STARTS },
  year: {
    read: ruleYear,
    number: true,
    lexeme: (word) => word.part ?? (which(word) || spelled(word)),
    words: ["year", "cy", "calendar"],
  },
  same: {
    read: ruleSame,
    words: ["same", "corresponding", "comparable", "equivalent", "like", "year", "prior", "previous"],
  },
  nth: { read: ruleNth, number: true, lexeme: ordinal, words: ["last", "final"] },
  edge: { read: ruleEdge, lexeme: (word) => word.edge ?? word.unit },
  side: {
    read: ruleSide,
    lexeme: (word) => word.unit ?? which(word),
    words: ["so", "earlier", "later", "rest", "remainder", "ytd"],
  },
  unit: { read: ruleUnit, lexeme: (word) => word.part ?? word.unit ?? which(word) },
  "the-unit": { read: ruleTheUnit, lexeme: (word) => word.unit },
  ending: { read: ruleEnding, number: true, lexeme: (word) => word.unit ?? spelled(word), words: COUNTS },
  shift: { read: ruleShift, number: true, lexeme: spelled, words: ["in", "within", "the", ...COUNTS] },
  "listed-day": { read: ruleListedDay, number: true },
  "weekday-then": {
    read: ruleWeekdayThen,
    number: true,
    lexeme: (word) => word.weekday ?? ordinal(word),
    words: COUNTS,
  },
  "holiday-weekend": { read: ruleHolidayWeekend, lexeme: which, words: ["weekend", ...HOLIDAY_STARTS] },
  "part-in": { read: rulePartIn, lexeme: (word) => word.part },
  week: { read: ruleWeek, words: ["week", "w"] },
  weekday: { read: ruleWeekday, lexeme: (word) => word.weekday ?? which(word) },
  "near-day": { read: ruleNearDay, lexeme: (word) => word.day !== undefined, words: ["this", "last"] },
  holiday: { read: ruleHoliday, lexeme: which, words: HOLIDAY_STARTS },
  "bare-day": { read: ruleBareDay, number: true, lexeme: (word) => word.weekday ?? ordinal(word) },
  set: { read: ruleSet, words: ["once", "twice", "everyday", "every", "each"] },
  duration: { read: ruleDuration, number: true, lexeme: spelled, words: ["half", ...COUNTS] },
  vague: { read: ruleVague, words: ["recently"] },
};

const RULES = Object.values(TIME_RULES);
const NUMBER_RULES: readonly Rule[] = RULES.filter(({ number }) => number).map(({ read }) => read);
const NO_RULES: readonly Rule[] = [];
const RULES_OF = rulesByWord();

function rulesByWord(): ReadonlyMap<string, readonly Rule[]> {
  const words = new Set([...vocabulary(), ...RULES.flatMap(({ words }) => words ?? [])]);
  return new Map(
    [...words].map((word) => [word, RULES.filter((rule) => mayStart(rule, word)).map(({ read }) => read)] as const),
  );
}

function mayStart({ words, lexeme }: TimeRule, word: string): boolean {
  return words?.includes(word) === true || Boolean(lexeme?.(lexemeOf(word)));
}

/** One time expression at the index: the longest any rule reads. */
function readSingle(tokens: readonly Token[], at: number): Parsed | null {
  let best: Parsed | null = null;
  for (const rule of rulesAt(tokenAt(tokens, at))) {
    const read = rule(tokens, at);
    if (read && read.next > (best?.next ?? 0)) best = read;
  }
  return best;
}

function rulesAt(token: Token): readonly Rule[] {
  if (token.kind === "mark") return NO_RULES;
  return token.kind === "number" ? NUMBER_RULES : (RULES_OF.get(token.text) ?? NO_RULES);
}

/** The time expression at the index, a range where there is one. */
export function readTime(tokens: readonly Token[], at: number): Parsed | null {
  const { text } = tokenAt(tokens, at);
  if (text === "from" || text === "between") return readLedRange(tokens, at, readSingle);
  const single = readSingle(tokens, at);
  return readRange(tokens, at, single, readSingle) ?? single;
}
